package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Explanations;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.asking.Remark;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A leader wants a figure explained; the unit explains it at the same place.
class AskingsTest extends CommuneForms {

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Askings askings;

    @Autowired
    Explanations explanations;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Organisation organisation;

    private Actor chairman;
    private Actor stranger;
    private Place place;

    @Override
    LocalDate day() {
        return LocalDate.of(2024, 10, 3);
    }

    @BeforeEach
    void open() {
        stranger = office.officerOf(office.commune("Khác"));
        chairman = office.chairman("Lãnh đạo Mẫu");
        place = new Place(
                indicators.require(office.authority(), "HO_NGHEO"),
                commune,
                periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9),
                0);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void of_the_whole_authority_the_unit_answers_that_is_responsible() {
        UnitId finance = office.department("Phòng Thu chi");
        Actor of = office.officerOf(finance);
        Actor beside = office.officerOf(office.department("Phòng Khác"));
        jdbc.sql("""
                update indicators.indicator set responsible = (select code from organisation.unit where id = :unit)
                where authority_id = :authority and code = 'NS_THU'
                """)
                .param("unit", finance.value())
                .param("authority", office.authority().value())
                .update();
        Place whole = new Place(indicators.require(office.authority(), "NS_THU"), office.unit(), place.period(), 0);
        askings.ask(whole, "Vì sao thấp?", null, chairman);
        assertThat(askings.owed(10, of)).extracting(Asking::text).containsExactly("Vì sao thấp?");
        assertThat(askings.owed(10, beside)).isEmpty();
        assertThat(askings.mayAnswer(whole, beside)).isFalse();
        askings.answer(whole, 1, "Thu tiền sử dụng đất chậm.", of);
        assertThat(askings.asked(10, chairman)).extracting(Asking::state).containsExactly(AskingState.ANSWERED);
        assertThat(explanations.list(null, null, of)).singleElement().satisfies(each -> {
            assertThat(each.answer()).isEqualTo("Thu tiền sử dụng đất chậm.");
            assertThat(each.answeredBy()).isEqualTo(of.id());
        });
        assertThat(explanations.list(null, null, beside)).isEmpty();
        assertThat(explanations.list(AskingState.OPEN, null, of)).isEmpty();
        // Of a commune's figure the commune answers.
        askings.ask(place, "Vì sao tăng?", null, chairman);
        assertThat(explanations.list(null, null, officer))
                .extracting(each -> each.asking().text())
                .containsExactly("Vì sao tăng?");
        assertThat(explanations.list(null, 1, chairman)).hasSize(1);
        assertThat(explanations.list(null, null, chairman)).hasSize(2);
        assertThat(explanations.list(null, null, stranger)).isEmpty();
        assertThat(askings.owed(10, of)).isEmpty();
    }

    @Test
    void an_explanation_is_asked_for_by_a_day_to_come() {
        assertRefused(
                () -> askings.ask(place, "Vì sao tăng?", LocalDate.of(2024, 10, 2), chairman),
                "indicators.asking-due-past");
        assertRefused(
                () -> askings.ask(place, "Vì sao tăng?", LocalDate.of(2025, 10, 4), chairman),
                "indicators.asking-due-far");
        assertThat(askings.open(place, chairman)).isEmpty();
        askings.ask(place, "Vì sao tăng?", LocalDate.of(2024, 10, 3), chairman);
        assertThat(askings.open(place, chairman)).isPresent();
    }

    @Test
    void who_answers_does_not_close_what_another_asked() {
        Actor clerk = office.clerk();
        Place whole = new Place(indicators.require(office.authority(), "NS_THU"), office.unit(), place.period(), 0);
        askings.ask(whole, "Vì sao thấp?", null, chairman);
        askings.answer(whole, 1, "Thu chậm.", clerk);
        assertThat(askings.mayJudge(whole, clerk)).isFalse();
        assertRefused(() -> askings.close(whole, 2, "Đã rõ.", clerk), "permission.denied");
        assertThat(askings.mayJudge(whole, chairman)).isTrue();
        assertThat(askings.mayJudge(whole, office.chairman("Lãnh đạo khác"))).isTrue();
        // Of a commune's figure the office is not the one that answers.
        askings.ask(place, "Vì sao tăng?", null, chairman);
        assertThat(askings.mayJudge(place, officer)).isFalse();
        askings.close(place, 1, "Đã rõ qua điện thoại.", clerk);
        askings.close(whole, 2, "Đã rõ.", chairman);
        // What the office itself has asked it closes.
        askings.ask(whole, "Còn khoản nào?", null, clerk);
        askings.close(whole, 1, "Đã rõ.", clerk);
    }

    @Test
    void it_goes_there_and_back_until_the_leader_closes_it() {
        askings.ask(place, "Vì sao tăng?", LocalDate.of(2024, 10, 5), chairman);
        Asking asked = askings.owed(10, officer).getFirst();
        assertThat(asked.text()).isEqualTo("Vì sao tăng?");
        assertThat(asked.due()).isEqualTo(LocalDate.of(2024, 10, 5));
        assertThat(askings.owed(10, stranger)).isEmpty();
        assertThat(askings.asked(10, chairman)).extracting(Asking::state).containsExactly(AskingState.OPEN);

        askings.answer(place, asked.version(), "Theo chuẩn mới.", officer);
        assertThat(askings.owed(10, officer)).isEmpty();
        Asking answered = askings.asked(10, chairman).getFirst();
        assertThat(answered.state()).isEqualTo(AskingState.ANSWERED);
        askings.askAgain(place, answered.version(), "Theo chuẩn cũ là bao nhiêu?", chairman);
        Asking again = askings.owed(10, officer).getFirst();
        askings.answer(place, again.version(), "120 hộ.", officer);
        askings.close(place, askings.open(place, chairman).orElseThrow().version(), "Đã rõ.", chairman);
        assertThat(askings.asked(10, chairman)).isEmpty();
        assertThat(askings.talk(place, officer))
                .extracting(Remark::kind)
                .containsExactly(
                        Remark.Kind.ASKED,
                        Remark.Kind.ANSWERED,
                        Remark.Kind.ASKED_AGAIN,
                        Remark.Kind.ANSWERED,
                        Remark.Kind.CLOSED);
        assertThat(explanations.list(AskingState.CLOSED, null, officer))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.asking().text()).isEqualTo("Vì sao tăng?\nTheo chuẩn cũ là bao nhiêu?");
                    assertThat(each.answer()).isEqualTo("Theo chuẩn mới.\n120 hộ.");
                    assertThat(each.closedAt()).isNotNull();
                });
        // What is closed may be asked about once more.
        askings.ask(place, "Còn hộ cận nghèo?", null, chairman);
    }

    @Test
    void only_a_leader_asks_and_only_the_unit_answers() {
        assertRefused(() -> askings.ask(place, "Vì sao?", null, officer), "permission.denied");
        assertRefused(() -> askings.ask(place, "  ", null, chairman), "indicators.talk-empty");
        assertThat(askings.talk(place, chairman)).isEmpty();
        askings.ask(place, "Vì sao?", null, chairman);
        assertRefused(() -> askings.answer(place, 1, "Tôi biết.", stranger), "permission.denied");
        assertRefused(() -> askings.comment(place, "Tôi biết.", stranger), "permission.denied");
        assertThatThrownBy(() -> askings.ask(place, "Vì sao?", null, office.clerk()))
                .isInstanceOf(Conflict.class);
        askings.answer(place, 1, "Vì thế.", officer);
        assertThatThrownBy(() -> askings.answer(place, 1, "Vì thế nữa.", officer))
                .isInstanceOf(Conflict.class);
        assertThat(askings.talk(place, officer)).hasSize(2);
    }

    @Test
    void who_fills_the_form_for_another_unit_is_told_and_answers() {
        UnitId department = office.department("Phòng Thống kê");
        Actor writer = office.officerOf(department);
        String code = organisation
                .unit(department, LocalDate.of(2024, 10, 3))
                .map(Unit::code)
                .orElseThrow();
        definitions.define(
                OneStep.form(
                        "BM_NHAP_HO",
                        "Biểu nhập hộ",
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        code,
                        null,
                        5,
                        2,
                        null,
                        LocalDate.of(2024, 1, 1),
                        null,
                        "",
                        List.of("HO_NGHEO")),
                0,
                office.clerk());
        forms.openDue(office.authority());
        askings.ask(place, "Vì sao tăng?", null, chairman);
        assertThat(askings.owed(10, writer)).extracting(Asking::text).containsExactly("Vì sao tăng?");
        assertThat(askings.owed(10, officer)).hasSize(1);
        assertThat(askings.owed(10, stranger)).isEmpty();
        assertThat(askings.mayComment(place, writer)).isTrue();
        askings.answer(place, 1, "Theo chuẩn mới.", writer);
        assertThat(askings.owed(10, writer)).isEmpty();
    }

    @Test
    void a_place_that_is_not_there_is_told() {
        Actor clerk = office.clerk();
        Place nowhere = new Place(place.indicator(), new UnitId(987_654_321L), place.period(), 0);
        assertRefused(() -> askings.comment(nowhere, "Ở đâu?", clerk), "organisation.unit-not-there");
        Place others = new Place(place.indicator(), offices.found().unit(), place.period(), 0);
        assertRefused(() -> askings.comment(others, "Của ai?", clerk), "organisation.unit-not-there");
        Place noMember = new Place(place.indicator(), place.unit(), place.period(), 987_654);
        assertRefused(() -> askings.comment(noMember, "Mục nào?", clerk), "indicators.place-unknown");
    }
}
