package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.ReportEntry.Turn;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Approver.Kind;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.approval.Hands;
import io.github.roviec.office.organisation.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where a form stands: its state, the hands that it passes, its trace.
@Component
class ReportHands {

    private final JdbcClient jdbc;
    private final Hands hands;

    ReportHands(JdbcClient jdbc, Hands hands) {
        this.jdbc = jdbc;
        this.hands = hands;
    }

    /// The hands that it passes: of one that is being filled, as its definition says now.
    List<Hand> of(AuthorityId authority, Report report) {
        return report.hands().isEmpty() ? defined(authority, report) : report.hands();
    }

    List<Hand> defined(AuthorityId authority, Report report) {
        List<Approver> approvers = jdbc.sql("select approvers from indicators.form where id = :form")
                .param("form", report.form())
                .query((row, _) -> Approver.all(IndicatorRows.texts(row.getArray("approvers"))))
                .single();
        return hands.of(authority, approvers, report.filler(), report.period().lastDay());
    }

    /// None for a form that was accepted before forms had steps: who was asked then is not known.
    ///
    /// @param history of the form, oldest first
    List<Stand> stands(AuthorityId authority, Report report, List<ReportEntry> history) {
        List<Hand> through = of(authority, report);
        int sent = history.stream().map(ReportEntry::step).toList().lastIndexOf(ReportStep.SUBMIT);
        List<ReportEntry> since =
                report.state() == FigureState.DRAFT ? List.of() : history.subList(sent + 1, history.size());
        if (since.stream().anyMatch(entry -> entry.step() == ReportStep.ACCEPT && entry.turn() == null)) {
            return List.of();
        }
        List<Stand> stands = new ArrayList<>();
        for (int number = 1; number <= through.size(); number++) {
            stands.add(new Stand(through.get(number - 1), number == report.hand(), taken(number, since)));
        }
        return stands;
    }

    private static @Nullable ReportEntry taken(int number, List<ReportEntry> since) {
        return since.stream()
                .filter(entry -> entry.step() == ReportStep.PASS || entry.step() == ReportStep.ACCEPT)
                .filter(entry -> {
                    Turn turn = entry.turn();
                    return turn != null && turn.number() == number;
                })
                .findFirst()
                .orElse(null);
    }

    /// What it is after this step. One that is sent starts with the first hand of those that are said now; one that
    /// comes back has none: all are asked anew.
    void stand(Report report, ReportStep step, AuthorityId authority) {
        List<Hand> through = switch (step) {
            case SUBMIT -> defined(authority, report);
            case RETURN, REOPEN -> List.of();
            default -> report.hands();
        };
        Integer at = switch (step) {
            case SUBMIT -> 1;
            case PASS -> report.hand() + 1;
            default -> null;
        };
        jdbc.sql("""
                update indicators.report
                set version = version + 1, state = :state, hand = cast(:hand as smallint), hand_kinds = :kinds,
                    hand_units = :units
                where id = :id
                """)
                .param("state", step.leadsTo().number())
                .param("hand", at)
                .param("kinds", through.isEmpty() ? null : kinds(through))
                .param("units", through.isEmpty() ? null : units(through))
                .param("id", report.id())
                .update();
    }

    private static String[] kinds(List<Hand> hands) {
        return hands.stream().map(hand -> hand.kind().name()).toArray(String[]::new);
    }

    private static @Nullable Long[] units(List<Hand> hands) {
        return hands.stream()
                .map(hand -> {
                    UnitId unit = hand.unit();
                    return unit == null ? null : unit.value();
                })
                .toArray(Long[]::new);
    }

    /// @param inPlace by the office, in the place of the unit for which it waited
    void enter(Report report, ReportStep step, @Nullable String text, boolean inPlace, Instant now, ActorId by) {
        Hand hand = step.isOfHand() ? report.waitsFor() : null;
        UnitId unit = hand == null ? null : hand.unit();
        jdbc.sql("""
                insert into indicators.report_step (report_id, position, authority_id, step, text, at, by_id,
                    hand, hands, hand_kind, hand_unit, in_place)
                select :report, coalesce(max(position), 0) + 1, max(r.authority_id), :step, :text, :now, :by,
                       cast(:hand as smallint), cast(:hands as smallint), cast(:kind as text),
                       cast(:unit as bigint), :inPlace
                from indicators.report r left join indicators.report_step s on s.report_id = r.id
                where r.id = :report
                """)
                .param("report", report.id())
                .param("step", step.name())
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("hand", hand == null ? null : report.hand())
                .param("hands", hand == null ? null : report.hands().size())
                .param("kind", hand == null ? null : hand.kind().name())
                .param("unit", unit == null ? null : unit.value())
                .param("inPlace", hand != null && inPlace)
                .update();
    }

    static List<Hand> read(ResultSet row) throws SQLException {
        Array kinds = row.getArray("hand_kinds");
        return kinds == null
                ? List.of()
                : Hand.all(IndicatorRows.texts(kinds), Arrays.asList((Long[])
                        row.getArray("hand_units").getArray()));
    }

    static @Nullable Turn turn(ResultSet row) throws SQLException {
        String kind = row.getString("hand_kind");
        if (kind == null) {
            return null;
        }
        long unit = row.getLong("hand_unit");
        return new Turn(
                row.getInt("hand"),
                row.getInt("hands"),
                new Hand(Kind.valueOf(kind), unit == 0 ? null : new UnitId(unit)),
                row.getBoolean("in_place"));
    }
}
