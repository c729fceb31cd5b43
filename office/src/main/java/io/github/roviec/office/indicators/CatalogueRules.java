package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.formula.Formula;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What holds for a catalogue as a whole, whoever wrote into it.
@Component
class CatalogueRules {

    private final JdbcClient jdbc;

    CatalogueRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every formula names what is there, and none leads back to itself; what criteria are grouped by can be. Refuses
    /// with `indicators.reference`, `indicators.circle` or `indicators.grouping`.
    void require(AuthorityId authority) {
        jdbc.sql("""
                select d.grouped_by from indicators.dimension d
                where d.authority_id = :authority and d.grouped_by is not null
                  and not exists (select from indicators.indicator i
                                  where i.authority_id = d.authority_id and i.code = d.grouped_by
                                    and i.formula is null and i.dimension_id is null and i.decimals = 0)
                """)
                .param("authority", authority.value())
                .query((row, _) -> new Refusal("indicators.grouping", row.getString("grouped_by")))
                .list()
                .forEach(wrong -> {
                    throw wrong;
                });
        Map<String, @Nullable String> formulas = new LinkedHashMap<>();
        jdbc.sql("select code, formula from indicators.indicator where authority_id = :authority")
                .param("authority", authority.value())
                .query(row -> {
                    formulas.put(row.getString("code"), row.getString("formula"));
                });
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        jdbc.sql("""
                select s.code, i.code as indicator from indicators.indicator_set s
                join indicators.set_member m on m.set_id = s.id
                join indicators.indicator i on i.id = m.indicator_id where s.authority_id = :authority
                """).param("authority", authority.value()).query(row -> {
            sets.computeIfAbsent(row.getString("code"), _ -> new HashSet<>()).add(row.getString("indicator"));
        });
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        formulas.forEach((code, text) -> {
            Set<String> needed = new HashSet<>();
            if (text != null) {
                Formula formula = Formula.parse(text);
                needed.addAll(formula.indicators());
                for (String set : formula.sets()) {
                    if (!sets.containsKey(set)) {
                        throw new Refusal("indicators.reference", code, set);
                    }
                    needed.addAll(sets.get(set));
                }
                for (String target : formula.targets()) {
                    requireKnown(formulas, code, target);
                }
            }
            needed.forEach(name -> requireKnown(formulas, code, name));
            needs.put(code, needed);
        });
        needs.keySet().forEach(code -> walk(code, needs, new HashSet<>(), new HashSet<>()));
    }

    private static void requireKnown(Map<String, @Nullable String> formulas, String of, String name) {
        if (!formulas.containsKey(name)) {
            throw new Refusal("indicators.reference", of, name);
        }
    }

    private static void walk(String code, Map<String, Set<String>> needs, Set<String> above, Set<String> done) {
        if (!above.add(code)) {
            throw new Refusal("indicators.circle", code);
        }
        if (done.add(code)) {
            needs.getOrDefault(code, Set.of()).forEach(next -> walk(next, needs, above, done));
        }
        above.remove(code);
    }
}
