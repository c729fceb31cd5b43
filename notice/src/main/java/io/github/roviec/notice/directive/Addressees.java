package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.UnitMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Makes addressees of mentioned units; an office's own list may know them better.
public interface Addressees {

    Addressee of(UnitMention unit, Basis basis);

    /// What a reader without a list says: the name as written out, sure where its end was clear.
    static Addressee unlisted(UnitMention unit, Basis basis) {
        boolean group = unit.kind() == UnitMention.Kind.GROUP;
        return new Addressee(unit.name(), unit.mention(), unit.span(), basis, unit.clear(), null, group);
    }

    /// Every unit once; a group that lists its members in brackets stands for them.
    default List<Addressee> all(List<UnitMention> units, Basis basis) {
        var found = new LinkedHashMap<String, Addressee>();
        for (UnitMention unit : units) {
            for (UnitMention one : unit.members().isEmpty() ? List.of(unit) : unit.members()) {
                Addressee addressee = of(one, basis);
                found.putIfAbsent(addressee.name(), addressee);
            }
        }
        return List.copyOf(new ArrayList<>(found.values()));
    }
}
