package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An authority's units on one day, findable by code, by key and by what they are called.
record UnitsThere(Map<String, Unit> units, Map<UnitId, String> codes, Names names) {

    static UnitsThere of(List<Unit> there) {
        var units = new LinkedHashMap<String, Unit>();
        var codes = new HashMap<UnitId, String>();
        var names = new Names();
        for (var unit : there) {
            units.put(unit.code(), unit);
            codes.put(unit.id(), unit.code());
            names.add(unit.code(), unit.name(), unit.aliases());
        }
        return new UnitsThere(units, codes, names);
    }

    /// The code of the authority itself; empty when it is not there.
    String top(AuthorityId authority) {
        return codes.getOrDefault(new UnitId(authority.value()), "");
    }
}
