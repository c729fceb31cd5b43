package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forms as people define them: which indicators, of which units, by which calendar, who fills, who
/// accepts.
@Component
public class FormDefinitions {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final JdbcClient jdbc;
    private final Forms forms;
    private final FormStore store;
    private final Indicators indicators;
    private final GatheredPeriods gathered;
    private final Periods periods;
    private final KnownUnits units;
    private final Withdrawals withdrawals;
    private final Organisation organisation;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FormDefinitions(
            JdbcClient jdbc,
            Forms forms,
            FormStore store,
            Indicators indicators,
            GatheredPeriods gathered,
            Periods periods,
            KnownUnits units,
            Withdrawals withdrawals,
            Organisation organisation,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.store = store;
        this.indicators = indicators;
        this.gathered = gathered;
        this.periods = periods;
        this.units = units;
        this.withdrawals = withdrawals;
        this.organisation = organisation;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    public Optional<Form> byCode(AuthorityId authority, String code) {
        return forms.all(authority).stream()
                .filter(form -> form.as().code().equals(code))
                .findFirst();
    }

    /// Defines a new form, or an old one anew; what was opened and filled stays as it is, and open
    /// forms show the new list of indicators. Where its days change, what was opened too early and says nothing
    /// yet is taken back ({@link Withdrawals}). Refuses with `permission.denied`, `indicators.form-code`,
    /// `indicators.form-fields`, `indicators.form-approvers`,
    /// `indicators.form-approver-gone` (a step of a unit that is there no more), `indicators.too-long`,
    /// `indicators.form-opens` (before its period begins), `indicators.form-days` (later than a year),
    /// `indicators.form-until`, `indicators.form-computed` (a formula is not filled in),
    /// `indicators.unit-unknown`, `indicators.group-unknown`, `indicator.unknown`, `indicators.calendar`,
    /// `indicators.form-calendar` and `indicators.form-frequency` (it asks what counts by other periods),
    /// and `indicators.form-opened` when its periods would change under what was opened; a `Conflict`
    /// `indicators.form-changed` when somebody was first.
    ///
    /// @param version of the definition that was looked at; 0 for a new one
    /// @return how many that were opened too early were taken back
    @Transactional
    public int define(FormDefinition said, int version, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        Optional<Form> known = byCode(by.authority(), said.code());
        if (known.map(Form::version).orElse(0) != version) {
            throw new Conflict("indicators.form-changed", said.code());
        }
        requireWhole(said);
        List<Indicator> lines = requireThere(said, by.authority());
        known.ifPresent(form -> requireSamePeriods(form, said));
        gathered.require(by.authority(), said, lines);
        if (!store.define(by.authority(), said, version)) {
            throw new Conflict("indicators.form-changed", said.code());
        }
        int withdrawn = known.filter(form -> !form.as().isOpenAs(said))
                .map(form -> withdrawals.withdraw(form.id(), said, by))
                .orElse(0);
        facts.publishEvent(new FormDefined(clock.instant(), by.id(), by.authority(), said.code(), said));
        return withdrawn;
    }

    private static void requireWhole(FormDefinition said) {
        if (!CODE.matcher(said.code()).matches()) {
            throw new Refusal("indicators.form-code", said.code());
        }
        boolean aboutNobody = said.aboutKinds().isEmpty() && said.aboutGroup() == null;
        if (said.name().isBlank() || aboutNobody || said.indicators().isEmpty()) {
            throw new Refusal("indicators.form-fields");
        }
        if (said.approvers().isEmpty() || said.approvers().size() > Approver.MOST) {
            throw new Refusal("indicators.form-approvers", Approver.MOST);
        }
        Longest.NAME.require(said.name());
        Longest.SOURCE.require(said.source());
        LocalDate until = said.until();
        if (!said.opensInTime()) {
            throw new Refusal("indicators.form-opens", said.frequency().mostDays());
        }
        if (!said.closesInTime()) {
            throw new Refusal("indicators.form-days", FormDefinition.MOST_WORKING_DAYS);
        }
        if (until != null && !until.isAfter(said.from())) {
            throw new Refusal("indicators.form-until");
        }
    }

    /// @return what it asks
    private List<Indicator> requireThere(FormDefinition said, AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        units.requireUnit(authority, said.filler());
        units.requireGroup(authority, said.aboutGroup());
        for (Approver approver : said.approvers()) {
            String unit = approver.unit();
            if (unit != null && organisation.byCode(authority, unit, today).isEmpty()) {
                throw new Refusal("indicators.form-approver-gone", unit);
            }
        }
        if (periods.calendars(authority).stream().noneMatch(each -> each.code().equals(said.calendar()))) {
            throw new Refusal("indicators.calendar", said.calendar());
        }
        List<Indicator> lines = said.indicators().stream()
                .map(code -> indicators.require(authority, code))
                .toList();
        for (Indicator line : lines) {
            if (line.formula() != null) {
                throw new Refusal("indicators.form-computed", line.code());
            }
        }
        return lines;
    }

    private void requireSamePeriods(Form before, FormDefinition after) {
        boolean same =
                before.as().calendar().equals(after.calendar()) && before.as().frequency() == after.frequency();
        if (!same
                && jdbc.sql("select exists (select from indicators.report where form_id = :id)")
                        .param("id", before.id())
                        .query(Boolean.class)
                        .single()) {
            throw new Refusal("indicators.form-opened", after.code());
        }
    }
}
