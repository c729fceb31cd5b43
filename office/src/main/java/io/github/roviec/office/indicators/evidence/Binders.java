package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.SaidWhole;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Binder.Leaf;
import io.github.roviec.office.indicators.evidence.Proof.Kept;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All documents of a unit in a period: criterion by criterion, what there is and what is lacking.
@Component
@Transactional(readOnly = true)
public class Binders {

    private final JdbcClient jdbc;
    private final ProofRows rows;
    private final KnownPlaces places;
    private final Indicators indicators;
    private final SaidWhole saidWhole;
    private final Askings askings;
    private final Permissions permissions;
    private final Documents documents;

    Binders(
            JdbcClient jdbc,
            ProofRows rows,
            KnownPlaces places,
            Indicators indicators,
            SaidWhole saidWhole,
            Askings askings,
            Permissions permissions,
            Documents documents) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.places = places;
        this.indicators = indicators;
        this.saidWhole = saidWhole;
        this.askings = askings;
        this.permissions = permissions;
        this.documents = documents;
    }

    /// Of the indicators that want documents and of which the unit has said something, and of those
    /// that have some; as far as the actor sees their figures. Refuses with `permission.denied` where
    /// that is nothing of what is there, and as {@link KnownPlaces#requireUnit}.
    public List<Binder> of(UnitId unit, Period period, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        AuthorityId authority = by.authority();
        places.requireUnit(authority, unit);
        Map<Integer, List<Proof>> proofs = rows.of(authority, unit, period);
        Map<String, BigDecimal> values = values(authority, unit, period);
        List<Indicator> there = indicators.all(authority).stream()
                .filter(each -> each.as().calendar().equals(period.calendar()))
                .filter(each -> proofs.containsKey(each.id())
                        || each.as().wantsEvidence()
                                && values.keySet().stream().anyMatch(key -> key.startsWith(each.id() + "-")))
                .toList();
        List<Indicator> seen = there.stream()
                .filter(each -> askings.maySee(new Place(each, unit, period, 0), by))
                .toList();
        if (seen.isEmpty() && !there.isEmpty()) {
            throw new Refusal("permission.denied");
        }
        return seen.stream()
                .map(each -> new Binder(
                        each,
                        leaves(
                                each,
                                period,
                                values,
                                proofs.getOrDefault(each.id(), List.of()),
                                saidWhole.criteria(authority, each, unit, period))))
                .toList();
    }

    /// The file of one of them.
    public StoredFile file(Kept file, Actor by) {
        return documents.file(file.id(), by).named(file.name());
    }

    /// @param saidWhole criteria whose parts say nothing here: they have no place but for a document
    private List<Leaf> leaves(
            Indicator indicator,
            Period period,
            Map<String, BigDecimal> values,
            List<Proof> proofs,
            Set<Integer> saidWhole) {
        List<@Nullable Member> members = new ArrayList<>();
        // What is no longer in force, and was not yet, has a place only where something was said or proved.
        List<Member> all = indicators.members(indicator).stream()
                .filter(each -> each.when().on(period.lastDay())
                        || values.containsKey(indicator.id() + "-" + each.id())
                        || proofs.stream().anyMatch(proof -> proof.member() == each.id()))
                .toList();
        List<Member> parts = all.stream()
                .filter(member -> member.above(all)
                                .filter(above -> saidWhole.contains(above.id()))
                                .isEmpty()
                        || proofs.stream().anyMatch(proof -> proof.member() == member.id()))
                .toList();
        boolean whole = parts.isEmpty() || proofs.stream().anyMatch(proof -> proof.member() == 0);
        if (whole) {
            members.add(null);
        }
        members.addAll(parts);
        return members.stream()
                .map(member -> {
                    int id = member == null ? 0 : member.id();
                    return new Leaf(
                            member,
                            values.get(indicator.id() + "-" + id),
                            proofs.stream()
                                    .filter(proof -> proof.member() == id)
                                    .toList());
                })
                .toList();
    }

    /// By the key of the place.
    private Map<String, BigDecimal> values(AuthorityId authority, UnitId unit, Period period) {
        Map<String, BigDecimal> values = new HashMap<>();
        jdbc.sql("""
                select indicator_id || '-' || member_id as place, value from indicators.figure
                where period_id = :period and unit_id = :unit and authority_id = :authority and value is not null
                """)
                .param("period", period.id())
                .param("unit", unit.value())
                .param("authority", authority.value())
                .query(row -> {
                    values.put(row.getString("place"), row.getBigDecimal("value"));
                });
        return values;
    }
}
