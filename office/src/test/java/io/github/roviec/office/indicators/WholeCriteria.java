package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import java.util.List;

/// The catalogue of an office that says which criteria it meets as a whole, without the parts that ship today.
public final class WholeCriteria {

    private WholeCriteria() {}

    public static void bring(ShippedCatalogue catalogue, AuthorityId authority) {
        catalogue.take(authority, shipped());
    }

    static Catalogue shipped() {
        Catalogue all = ShippedCatalogue.read();
        List<Dimension> whole = all.dimensions().stream()
                .map(dimension -> dimension.with(Member.whole(dimension.members())))
                .toList();
        return new Catalogue(
                all.calendars(), all.bases(), whole, all.indicators(), all.sets(), all.forms(), all.checks());
    }
}
