package io.github.roviec.office.reports.paper;

import java.util.List;

/// Phụ lục: on pages of its own, numbered anew.
///
/// @param title     in capitals on paper
/// @param landscape whether its pages lie across
public record Annex(String title, boolean landscape, List<Block> blocks) {

    public Annex {
        blocks = List.copyOf(blocks);
    }
}
