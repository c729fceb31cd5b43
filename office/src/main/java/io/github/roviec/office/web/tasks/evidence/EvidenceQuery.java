package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which month of evidence, of whom, as it stands in the address.
public record EvidenceQuery(
        ReportPeriod month, @Nullable UnitId unit, @Nullable ActorId person) {

    static final String PAGE = "/nhiem-vu/minh-chung";

    /// @param current the month that is shown where the address names none
    static EvidenceQuery of(Map<String, String> asked, ReportPeriod current) {
        String month = Shown.orNull(asked.get("thang"));
        String unit = Shown.orNull(asked.get("don-vi"));
        String person = Shown.orNull(asked.get("nguoi"));
        ReportPeriod period = month == null ? current : ReportPeriod.of(month);
        return new EvidenceQuery(
                period.kind() == PeriodKind.MONTH ? period : period.as(PeriodKind.MONTH),
                unit == null ? null : new UnitId(Typed.number(unit)),
                unit != null || person == null ? null : new ActorId(Typed.number(person)));
    }

    boolean isAll() {
        return unit == null && person == null;
    }

    EvidenceQuery of(ActorId other) {
        return new EvidenceQuery(month, null, other);
    }

    EvidenceQuery of(UnitId other) {
        return new EvidenceQuery(month, other, null);
    }

    EvidenceQuery in(ReportPeriod other) {
        return new EvidenceQuery(other, unit, person);
    }

    String url() {
        return url(PAGE);
    }

    String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path).queryParam("thang", month.key());
        if (unit != null) {
            url.queryParam("don-vi", unit.value());
        }
        if (person != null) {
            url.queryParam("nguoi", person.value());
        }
        return url.build().toUriString();
    }

    EvidencePage.Month shown(LocalDate today, ActorId me) {
        return new EvidencePage.Month(
                month.key(),
                Integer.toString(month.number()),
                Integer.toString(month.year()),
                Shown.date(month.first()),
                Shown.date(month.last()),
                today.isBefore(month.last()),
                in(month.previous()).url(),
                in(month.next()).url(),
                url(),
                new EvidenceQuery(month, null, null).url(),
                of(me).url(),
                url(PAGE + ".xlsx"),
                unit == null ? "" : Long.toString(unit.value()),
                person == null ? "" : Long.toString(person.value()));
    }
}
