package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.indicators.FormDefinition;
import io.github.roviec.office.indicators.FormDefinitions;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.OneStep;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Forms that open, are due, go up and come back, as messages. The forms of September 2024 open on
/// 27 September, are due on Wednesday 2 October and close unsent after 16 October.
@OfficeTest
@Import(TestTelling.class)
class FormMessagesTest {

    private static final LocalDate OPENS = LocalDate.of(2024, 9, 27);
    private static final LocalDate DUE = LocalDate.of(2024, 10, 2);
    private static final String POVERTY = "Hộ nghèo";
    private static final String RURAL = "Nông thôn mới";

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Reports reports;

    @Autowired
    Organisation organisation;

    @Autowired
    Messages messages;

    @Autowired
    Words words;

    @Autowired
    Preferences preferences;

    @Autowired
    Rules rules;

    private TestOffice office;
    private UnitId commune;
    private Actor officer;
    private Actor neighbour;
    private Actor clerk;

    @BeforeEach
    void found() {
        offices.today(OPENS);
        office = offices.found();
        commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        neighbour = office.officerOf(office.commune("Điềm He"));
        clerk = office.clerk();
        catalogue.bring(office.authority());
    }

    private void open() {
        forms.openDue(office.authority());
        telling.tell();
    }

    private List<Message> of(Actor actor) {
        return messages.list(false, new Page(1, 100), actor).reversed();
    }

    /// What was said of a form, oldest first, with the working days where some were said.
    private List<String> said(String form, Actor actor) {
        return of(actor).stream()
                .filter(message -> String.valueOf(message.title()).startsWith(form))
                .map(message -> message.occasion() + (message.days() == null ? "" : " " + message.days()))
                .toList();
    }

    private Message first(String form, Actor actor) {
        return of(actor).stream()
                .filter(message -> String.valueOf(message.title()).startsWith(form))
                .findFirst()
                .orElseThrow();
    }

    private Message last(Actor actor) {
        return of(actor).getLast();
    }

    private Report report(String form, Actor actor) {
        return reports.seen(actor).stream()
                .filter(each -> each.formName().startsWith(form)
                        && each.period().lastDay().equals(LocalDate.of(2024, 9, 30)))
                .findFirst()
                .orElseThrow();
    }

    private void send(String form, Actor actor) {
        Report report = report(form, actor);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, actor).forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        int version = reports.fill(report.id(), report.version(), typed, actor).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, actor);
    }

    private void move(Report report, ReportStep step, @Nullable String text, Actor actor) {
        reports.move(report.id(), reports.report(report.id(), actor).version(), step, text, actor);
    }

    private String code(UnitId unit) {
        return organisation.unit(unit, OPENS).map(Unit::code).orElseThrow();
    }

    private void defineSteps(String name, String... approvers) {
        definitions.define(
                new FormDefinition(
                        "BM_BUOC",
                        name,
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        null,
                        5,
                        2,
                        10,
                        LocalDate.of(2024, 9, 1),
                        null,
                        "",
                        List.of("HO_NGHEO"),
                        Approver.all(List.of(approvers))),
                0,
                clerk);
    }

    private void define(String name, @Nullable String filler, @Nullable String approver) {
        definitions.define(
                OneStep.form(
                        "BM_RIENG",
                        name,
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        filler,
                        approver,
                        5,
                        2,
                        10,
                        LocalDate.of(2024, 9, 1),
                        null,
                        "",
                        List.of("HO_NGHEO")),
                0,
                clerk);
    }

    @Test
    void who_fills_a_form_is_told_that_it_is_open_once_and_is_led_to_it() {
        open();
        open();
        telling.morning(OPENS);
        assertThat(said(POVERTY, officer)).containsExactly("FORM_OPENED");
        assertThat(said(RURAL, officer)).containsExactly("FORM_OPENED");
        assertThat(said(POVERTY, clerk)).isEmpty();
        assertThat(messages.unread(officer.id())).isEqualTo(2);
        Message told = first(POVERTY, officer);
        assertThat(told.title()).endsWith(" · tháng 9 năm 2024 · UBND xã An Sơn");
        assertThat(told.due()).isEqualTo(DUE);
        assertThat(words.line(told, Language.VI)).isEqualTo("Biểu đã mở để nhập, hạn nộp 2/10/2024: " + told.title());
        assertThat(words.why(told, Language.EN)).isEqualTo("Form open to fill, due 2/10/2024");
        assertThat(messages.open(told.id(), officer))
                .isEqualTo("/so-lieu/bieu/" + report(POVERTY, officer).id());
        assertThat(of(neighbour))
                .extracting(Message::title)
                .isNotEmpty()
                .allSatisfy(title -> assertThat(title).endsWith("UBND xã Điềm He"));
    }

    @Test
    void who_is_written_to_in_english_reads_the_period_in_english() {
        Choice usual = Choice.USUAL;
        preferences.set(
                new Choice(
                        null,
                        usual.modes(),
                        usual.digestAt(),
                        usual.quietFrom(),
                        usual.quietTo(),
                        usual.daysOff(),
                        Language.EN),
                officer);
        open();
        assertThat(first(POVERTY, officer).title()).endsWith(" · month 9 of 2024 · UBND xã An Sơn");
        assertThat(first(POVERTY, neighbour).title()).endsWith(" · tháng 9 năm 2024 · UBND xã Điềm He");
    }

    @Test
    void two_nodes_at_once_open_and_tell_once() throws Exception {
        Callable<Boolean> node = () -> {
            forms.openDue(office.authority());
            telling.tell();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        telling.tell();
        assertThat(said(POVERTY, officer)).containsExactly("FORM_OPENED");
        assertThat(said(RURAL, neighbour)).containsExactly("FORM_OPENED");
    }

    @Test
    void a_unit_that_comes_later_is_told_and_the_others_are_not_told_again() {
        open();
        Actor newcomer = office.officerOf(office.commune("Khánh Khê"));
        open();
        assertThat(said(POVERTY, newcomer)).containsExactly("FORM_OPENED");
        assertThat(said(POVERTY, officer)).containsExactly("FORM_OPENED");
    }

    @Test
    void the_days_of_a_form_are_told_once_and_not_to_who_has_sent_it() {
        open();
        for (LocalDate day = OPENS; day.isBefore(LocalDate.of(2024, 10, 15)); day = day.plusDays(1)) {
            if (day.equals(LocalDate.of(2024, 10, 1))) {
                send(RURAL, neighbour);
            }
            telling.morning(day);
            telling.morning(day);
        }
        assertThat(said(RURAL, officer))
                .containsExactly("FORM_OPENED", "FORM_BEFORE_DUE 2", "FORM_DUE", "FORM_OVERDUE 1", "FORM_OVERDUE 6");
        assertThat(said(RURAL, neighbour)).containsExactly("FORM_OPENED", "FORM_BEFORE_DUE 2");
        assertThat(said(POVERTY, neighbour)).hasSize(5);
    }

    @Test
    void a_form_sent_between_the_morning_and_the_telling_is_not_reminded_of() {
        open();
        offices.today(DUE);
        send(RURAL, officer);
        telling.morning(DUE);
        assertThat(said(RURAL, officer)).containsExactly("FORM_OPENED");
        assertThat(said(RURAL, neighbour)).containsExactly("FORM_OPENED", "FORM_DUE");
    }

    @Test
    void many_sent_forms_are_one_message_until_it_is_read() {
        open();
        send(RURAL, officer);
        telling.tell();
        send(RURAL, neighbour);
        telling.tell();
        assertThat(said(RURAL, clerk)).containsExactly("FORM_SENT");
        assertThat(messages.open(last(clerk).id(), clerk)).isEqualTo("/so-lieu#l-waiting");
        move(report(RURAL, neighbour), ReportStep.RETURN, "Xem lại", clerk);
        move(report(RURAL, neighbour), ReportStep.SUBMIT, null, neighbour);
        telling.tell();
        assertThat(said(RURAL, clerk)).containsExactly("FORM_SENT", "FORM_SENT");
        assertThat(said(RURAL, neighbour)).containsExactly("FORM_OPENED", "FORM_RETURNED");
    }

    @Test
    void what_comes_back_is_told_with_its_day_and_without_the_reason() {
        open();
        send(RURAL, officer);
        Report sent = report(RURAL, officer);
        move(sent, ReportStep.RETURN, "Số của ông Hoàng Văn Mẫu chưa đúng", clerk);
        telling.tell();
        assertThat(last(officer).occasion()).isEqualTo(Occasion.FORM_RETURNED);
        assertThat(last(officer).said()).isEqualTo("said.FORM_RETURNED.by");
        assertThat(last(officer).due()).isEqualTo(DUE);
        assertThat(messages.open(last(officer).id(), officer)).isEqualTo("/so-lieu/bieu/" + sent.id());
        move(sent, ReportStep.SUBMIT, null, officer);
        move(sent, ReportStep.ACCEPT, null, clerk);
        telling.tell();
        assertThat(last(officer).occasion()).isEqualTo(Occasion.FORM_ACCEPTED);
        offices.today(LocalDate.of(2024, 10, 9));
        move(sent, ReportStep.REOPEN, "Sai đơn vị tính của bà Lý Thị Mẫu", clerk);
        telling.tell();
        assertThat(last(officer).occasion()).isEqualTo(Occasion.FORM_REOPENED);
        // Its own day is past: the one on which it closes counts.
        assertThat(last(officer).due()).isEqualTo(LocalDate.of(2024, 10, 16));
        assertThat(said(RURAL, officer))
                .containsExactly("FORM_OPENED", "FORM_RETURNED", "FORM_ACCEPTED", "FORM_REOPENED");
        assertThat(said(RURAL, clerk)).isEmpty();
        assertThat(telling.kept(office.authority()))
                .contains("FORM_RETURNED", "Nông thôn mới")
                .doesNotContain("Hoàng Văn Mẫu")
                .doesNotContain("Lý Thị Mẫu");
    }

    @Test
    void a_form_that_closes_is_told_and_so_is_who_asks_for_more_time() {
        open();
        offices.today(LocalDate.of(2024, 10, 17));
        forms.closeDue(office.authority());
        forms.closeDue(office.authority());
        telling.tell();
        assertThat(said(RURAL, officer)).containsExactly("FORM_OPENED", "FORM_CLOSED");
        assertThat(said(RURAL, neighbour)).containsExactly("FORM_OPENED", "FORM_CLOSED");
        telling.morning(LocalDate.of(2024, 10, 18));
        assertThat(said(RURAL, officer)).hasSize(2);
        Report closed = report(RURAL, officer);
        move(closed, ReportStep.ASK_LATE, "Mất điện", officer);
        telling.tell();
        assertThat(last(clerk).occasion()).isEqualTo(Occasion.FORM_LATE_ASKED);
        assertThat(messages.open(last(clerk).id(), clerk)).isEqualTo("/so-lieu/bieu/" + closed.id());
        move(closed, ReportStep.OPEN_LATE, "Cho nhập", clerk);
        telling.tell();
        assertThat(last(officer).occasion()).isEqualTo(Occasion.FORM_REOPENED);
        assertThat(last(officer).due()).isEqualTo(LocalDate.of(2024, 10, 22));
    }

    @Test
    void who_fills_for_many_is_told_once_of_all() {
        UnitId department = office.department("Phòng Lao động");
        Actor writer = office.officerOf(department);
        define("Biểu một nơi nhập", code(department), null);
        open();
        assertThat(said("Biểu một nơi nhập", writer)).containsExactly("FORM_OPENED");
        assertThat(said("Biểu một nơi nhập", officer)).isEmpty();
        assertThat(last(writer).title()).endsWith("tháng 9 năm 2024");
        assertThat(messages.open(last(writer).id(), writer)).isEqualTo("/so-lieu#l-mine");
    }

    @Test
    void the_unit_that_a_form_names_is_told_what_waits_for_it() {
        UnitId department = office.department("Phòng Thống kê");
        Actor head = office.headOf(department);
        Actor stranger = office.headOf(office.department("Phòng Y tế"));
        define("Biểu phòng duyệt", null, code(department));
        open();
        send("Biểu phòng duyệt", officer);
        send(RURAL, officer);
        telling.tell();
        assertThat(of(head)).extracting(Message::occasion).containsExactly(Occasion.FORM_SENT);
        assertThat(said("Biểu phòng duyệt", head)).containsExactly("FORM_SENT");
        assertThat(of(stranger)).isEmpty();
    }

    @Test
    void each_step_of_an_approval_tells_those_of_the_next_and_the_last_who_fills_it() {
        UnitId department = office.department("Phòng Thống kê");
        Actor head = office.headOf(commune);
        Actor statistician = office.officerOf(department);
        String name = "Biểu nhiều bước";
        defineSteps(name, "HEAD", code(department), "OFFICE");
        open();
        send(name, officer);
        telling.tell();
        assertThat(said(name, head)).containsExactly("FORM_OPENED", "FORM_SENT");
        assertThat(said(name, statistician)).isEmpty();
        assertThat(said(name, clerk)).isEmpty();
        Report sent = report(name, officer);
        move(sent, ReportStep.PASS, null, head);
        telling.tell();
        assertThat(said(name, statistician)).containsExactly("FORM_SENT");
        assertThat(messages.open(last(statistician).id(), statistician)).isEqualTo("/so-lieu#l-waiting");
        assertThat(said(name, clerk)).isEmpty();
        move(sent, ReportStep.PASS, null, statistician);
        telling.tell();
        assertThat(said(name, clerk)).containsExactly("FORM_SENT");
        assertThat(said(name, officer)).containsExactly("FORM_OPENED");
        move(sent, ReportStep.ACCEPT, null, clerk);
        telling.tell();
        assertThat(said(name, officer)).containsExactly("FORM_OPENED", "FORM_ACCEPTED");
        assertThat(said(name, statistician)).containsExactly("FORM_SENT");
    }

    @Test
    void what_waits_for_a_unit_without_people_is_told_to_the_office() {
        String name = "Biểu chưa có người duyệt";
        defineSteps(name, code(office.department("Phòng Mới")), "OFFICE");
        open();
        send(name, officer);
        telling.tell();
        assertThat(said(name, clerk)).containsExactly("FORM_SENT");
        assertThat(messages.open(last(clerk).id(), clerk)).isEqualTo("/so-lieu#l-elsewhere");
    }

    @Test
    void of_a_unit_without_a_head_the_office_is_told_why_it_is_asked() {
        String name = "Biểu lãnh đạo duyệt";
        defineSteps(name, "HEAD", "OFFICE");
        open();
        send(name, officer);
        telling.tell();
        assertThat(words.line(last(clerk), Language.VI))
                .startsWith("Biểu đã nộp; đơn vị chưa có người đứng đầu, Văn phòng duyệt thay: " + name);
        assertThat(messages.open(last(clerk).id(), clerk)).isEqualTo("/so-lieu#l-elsewhere");
        Actor head = office.headOf(commune);
        move(report(name, officer), ReportStep.RETURN, "Xem lại", clerk);
        move(report(name, officer), ReportStep.SUBMIT, null, officer);
        telling.tell();
        assertThat(last(head).said()).isEqualTo("said.FORM_SENT");
    }

    @Test
    void what_waits_for_the_office_itself_and_what_it_accepts_for_others_are_two_messages() {
        String name = "Biểu ba xã";
        Actor head = office.headOf(commune);
        defineSteps(name, "HEAD", "OFFICE");
        open();
        send(name, officer);
        send(name, neighbour);
        Actor third = office.officerOf(office.commune("Khánh Khê"));
        open();
        send(name, third);
        telling.tell();
        // Two communes have no head; the office is asked in their place, once.
        assertThat(said(name, clerk)).containsExactly("FORM_SENT");
        move(report(name, officer), ReportStep.PASS, null, head);
        telling.tell();
        assertThat(said(name, clerk)).containsExactly("FORM_SENT", "FORM_SENT");
        assertThat(messages.open(last(clerk).id(), clerk)).isEqualTo("/so-lieu#l-waiting");
        assertThat(messages.open(first(name, clerk).id(), clerk)).isEqualTo("/so-lieu#l-elsewhere");
    }

    @Test
    void a_rule_can_be_switched_off_and_given_other_recipients() {
        rules.set(new Rule(Occasion.FORM_OPENED, null, false, List.of(), Set.of(Recipient.FORM_FILLERS), true), clerk);
        rules.set(
                new Rule(
                        Occasion.FORM_OVERDUE,
                        null,
                        true,
                        List.of(2),
                        Set.of(Recipient.FORM_FILLERS, Recipient.FORM_ACCEPTERS),
                        true),
                clerk);
        open();
        assertThat(of(officer)).isEmpty();
        telling.morning(LocalDate.of(2024, 10, 3));
        assertThat(said(POVERTY, officer)).containsExactly("FORM_OVERDUE 1");
        assertThat(said(POVERTY, clerk)).containsExactly("FORM_OVERDUE 1");
        assertThat(messages.open(first(POVERTY, clerk).id(), clerk)).isEqualTo("/so-lieu?nam=2024#l-sent");
        telling.morning(LocalDate.of(2024, 10, 7));
        assertThat(said(POVERTY, officer)).containsExactly("FORM_OVERDUE 1", "FORM_OVERDUE 3");
    }

    @Test
    void who_changed_to_another_unit_loses_the_words() {
        open();
        offices.today(OPENS.plusDays(3));
        assertThat(of(officer)).hasSize(2).extracting(Message::title).doesNotContainNull();
        telling.move(officer, neighbour.unit(), PostKind.OFFICER);
        assertThat(of(officer)).hasSize(2).extracting(Message::title).containsOnlyNulls();
        assertThat(of(neighbour))
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(Objects.requireNonNull(message.title())).contains("Điềm He"));
    }

    @Test
    void who_accepts_keeps_the_words_as_long_as_they_accept() {
        UnitId department = office.department("Phòng Thống kê");
        Actor head = office.headOf(department);
        define("Biểu phòng duyệt", null, code(department));
        open();
        send("Biểu phòng duyệt", officer);
        send(RURAL, officer);
        telling.tell();
        assertThat(said("Biểu phòng duyệt", head)).containsExactly("FORM_SENT");
        assertThat(said(RURAL, clerk)).containsExactly("FORM_SENT");
        offices.today(OPENS.plusDays(3));
        telling.move(head, office.department("Phòng Y tế"), PostKind.HEAD);
        telling.move(clerk, neighbour.unit(), PostKind.OFFICER);
        assertThat(of(head)).isNotEmpty().extracting(Message::title).containsOnlyNulls();
        assertThat(of(clerk)).isNotEmpty().extracting(Message::title).containsOnlyNulls();
    }

    @Test
    void a_returned_form_is_reminded_of_the_day_on_which_it_closes_and_not_called_late() {
        open();
        offices.today(OPENS.plusDays(3));
        send(RURAL, officer);
        offices.today(LocalDate.of(2024, 10, 4));
        move(report(RURAL, officer), ReportStep.RETURN, "Xem lại", clerk);
        mornings(LocalDate.of(2024, 10, 4), LocalDate.of(2024, 10, 17));
        assertThat(said(RURAL, officer))
                .containsExactly("FORM_OPENED", "FORM_RETURNED", "FORM_BEFORE_DUE 2", "FORM_DUE");
        assertThat(of(officer))
                .filteredOn(message -> message.occasion() == Occasion.FORM_BEFORE_DUE
                        && String.valueOf(message.title()).startsWith(RURAL))
                .extracting(Message::due)
                .containsExactly(LocalDate.of(2024, 10, 16));
        assertThat(said(RURAL, neighbour)).contains("FORM_OVERDUE 2", "FORM_OVERDUE 6");
    }

    @Test
    void a_reopened_form_is_reminded_of_the_day_on_which_it_closes_and_not_called_late() {
        open();
        send(RURAL, officer);
        move(report(RURAL, officer), ReportStep.ACCEPT, null, clerk);
        offices.today(LocalDate.of(2024, 10, 9));
        move(report(RURAL, officer), ReportStep.REOPEN, "Sai đơn vị tính", clerk);
        mornings(LocalDate.of(2024, 10, 9), LocalDate.of(2024, 10, 17));
        assertThat(said(RURAL, officer))
                .containsExactly("FORM_OPENED", "FORM_ACCEPTED", "FORM_REOPENED", "FORM_BEFORE_DUE 2", "FORM_DUE");
        assertThat(said(RURAL, neighbour)).contains("FORM_OVERDUE 5");
    }

    @Test
    void a_form_opened_late_is_not_called_late_by_its_first_day() {
        open();
        offices.today(LocalDate.of(2024, 10, 17));
        forms.closeDue(office.authority());
        telling.tell();
        move(report(RURAL, officer), ReportStep.OPEN_LATE, "Cho nhập", clerk);
        mornings(LocalDate.of(2024, 10, 18), LocalDate.of(2024, 10, 21));
        assertThat(said(RURAL, officer))
                .containsExactly("FORM_OPENED", "FORM_CLOSED", "FORM_REOPENED", "FORM_BEFORE_DUE 1", "FORM_DUE");
    }

    private void mornings(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(telling::morning);
    }
}
