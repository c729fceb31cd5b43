package io.github.roviec.office.web.api;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.indicators.Figure;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proof;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Served;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Documents that prove figures: which there are, and what is in them. As on the screen, for who sees the figure. They
/// are added on the screen, by a person who has looked at them.
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "evidence", description = "Minh chứng của số liệu: đọc")
@SecurityRequirement(name = "key")
class EvidenceApi {

    private final Proofs proofs;
    private final Indicators indicators;
    private final Figures figures;
    private final Periods periods;
    private final Organisation organisation;
    private final Permissions permissions;
    private final People people;

    EvidenceApi(
            Proofs proofs,
            Indicators indicators,
            Figures figures,
            Periods periods,
            Organisation organisation,
            Permissions permissions,
            People people) {
        this.proofs = proofs;
        this.indicators = indicators;
        this.figures = figures;
        this.periods = periods;
        this.organisation = organisation;
        this.permissions = permissions;
        this.people = people;
    }

    /// The place in the catalogue's and the office's own codes.
    ///
    /// @param unit   null: that of the key
    /// @param member null: the indicator as a whole
    record Asked(
            String indicator,
            @Nullable String unit,
            PeriodKind kind,
            int year,
            @Nullable Integer number,
            @Nullable String member) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Minh chứng đang tính cho một số liệu, mới nhất trước; minh chứng của kỳ trước vẫn tính cho kỳ sau")
    Api.EvidenceList list(
            @Parameter(hidden = true) Actor by,
            @Parameter(description = "mã chỉ tiêu") @RequestParam String indicator,
            @Parameter(description = "mã đơn vị; không có: đơn vị của khóa") @RequestParam(required = false) @Nullable
                    String unit,
            @Parameter(description = "MONTH, QUARTER, SIX_MONTHS, NINE_MONTHS, YEAR")
                    @RequestParam(defaultValue = "MONTH")
                    PeriodKind kind,
            @RequestParam int year,
            @Parameter(description = Api.NUMBER) @RequestParam(required = false) @Nullable Integer number,
            @Parameter(description = "mã mục, tiêu chí; không có: cả chỉ tiêu")
                    @RequestParam(required = false)
                    @Nullable
                    String member) {
        Asked asked = new Asked(indicator, unit, kind, year, number, member);
        Place place = place(asked, by);
        List<Proof> proving = proofs.of(place, by).stream()
                .filter(proof -> proof.proves(place.period()))
                .toList();
        return new Api.EvidenceList(
                indicator,
                member,
                unitCode(place),
                period(place.period()),
                proving.isEmpty() && isWanted(place, by),
                proving.stream().map(proof -> item(proof, asked)).toList());
    }

    @GetMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Tệp của một minh chứng, ở đúng chỗ của nó; địa chỉ lấy từ danh sách")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) Actor by,
            @PathVariable long id,
            @RequestParam String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "MONTH") PeriodKind kind,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @Nullable String member) {
        StoredFile file = proofs.file(place(new Asked(indicator, unit, kind, year, number, member), by), id, by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    /// Refuses with `indicator.unknown`, `indicators.place-unknown` and `permission.denied`.
    private Place place(Asked asked, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        Indicator indicator = indicators.require(by.authority(), asked.indicator());
        Period period = periods.period(
                by.authority(),
                indicator.as().calendar(),
                asked.kind(),
                asked.year(),
                Api.number(asked.kind(), asked.number()));
        return new Place(indicator, unit(asked, period, by), period, member(asked, indicator));
    }

    private UnitId unit(Asked asked, Period period, Actor by) {
        String code = asked.unit();
        if (code == null) {
            return permissions.isAuthorityWide(by) ? new UnitId(by.authority().value()) : by.unit();
        }
        return organisation
                .byCode(by.authority(), code, period.lastDay())
                .map(Unit::id)
                .orElseThrow(() -> new Refusal("permission.denied"));
    }

    private int member(Asked asked, Indicator indicator) {
        String code = asked.member();
        return code == null
                ? 0
                : indicators.members(indicator).stream()
                        .filter(member -> member.code().equals(code))
                        .findFirst()
                        .map(Member::id)
                        .orElseThrow(() -> new Refusal("indicators.place-unknown"));
    }

    private boolean isWanted(Place place, Actor by) {
        if (!proofs.isWantedAt(place, by)) {
            return false;
        }
        List<Figure> history =
                figures.history(by.authority(), place.indicator(), place.unit(), place.period(), place.member());
        BigDecimal value = history.isEmpty() ? null : history.getFirst().value();
        return value != null && value.signum() > 0;
    }

    private String unitCode(Place place) {
        return organisation
                .unit(place.unit(), place.period().lastDay())
                .map(Unit::code)
                .orElse("");
    }

    private Api.EvidenceItem item(Proof proof, Asked asked) {
        Proof.Kept file = proof.file();
        return new Api.EvidenceItem(
                proof.id(),
                proof.title(),
                file == null ? null : url(proof, asked),
                file == null ? null : file.size(),
                file == null ? null : proof.note(),
                period(proof.since()),
                proof.at(),
                people.person(proof.by()).map(Person::name).orElse(""),
                proof.answering() != null);
    }

    private static String url(Proof proof, Asked asked) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/api/v1/evidence/" + proof.id())
                .queryParam("indicator", asked.indicator());
        if (asked.unit() != null) {
            url.queryParam("unit", asked.unit());
        }
        url.queryParam("kind", asked.kind())
                .queryParam("year", asked.year())
                .queryParam("number", Api.number(asked.kind(), asked.number()));
        if (asked.member() != null) {
            url.queryParam("member", asked.member());
        }
        return url.encode().toUriString();
    }

    private static Api.PeriodItem period(Period period) {
        return new Api.PeriodItem(period.kind().name(), period.year(), period.number());
    }
}
