package io.github.roviec.office.planted.kitchen;

import io.github.roviec.office.planted.cellar.Wine;
import java.time.LocalDate;

/// Reaches into another room, has a name that says nothing, and looks at the machine's own clock.
public class KitchenManager {

    public Wine fetch() {
        return new Wine(LocalDate.now().getYear());
    }
}
