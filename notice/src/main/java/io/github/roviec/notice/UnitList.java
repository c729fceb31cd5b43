package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/// An office's own list of units, ready to be asked.
final class UnitList {

    static final UnitList NONE = new UnitList();

    private final KnownNames names;

    private UnitList() {
        names = KnownNames.NONE;
    }

    UnitList(List<KnownUnit> known, RuleBook book) {
        var all = new ArrayList<String>();
        for (KnownUnit unit : known) {
            all.add(unit.name());
            all.addAll(unit.aliases());
        }
        names = new KnownNames(all);
    }

    KnownNames names() {
        return names;
    }

    Addressees resolving() {
        return Addressees::unlisted;
    }
}
