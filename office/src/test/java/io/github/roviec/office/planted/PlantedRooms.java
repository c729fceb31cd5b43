package io.github.roviec.office.planted;

import org.springframework.modulith.Modulithic;

/// A small house with a fault in it, for the tests that watch the walls: its kitchen may know nobody, and goes down to
/// the cellar all the same.
@Modulithic
public final class PlantedRooms {

    private PlantedRooms() {}
}
