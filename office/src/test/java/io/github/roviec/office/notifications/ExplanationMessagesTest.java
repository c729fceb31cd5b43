package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Explanations asked for and given, as messages.
@OfficeTest
@Import(TestTelling.class)
class ExplanationMessagesTest {

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Periods periods;

    @Autowired
    Askings askings;

    @Autowired
    Messages messages;

    private Actor officer;
    private Actor head;
    private Actor stranger;
    private Actor chairman;
    private Place place;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 3));
        TestOffice office = offices.found();
        UnitId commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        head = office.headOf(commune);
        stranger = office.officerOf(office.commune("Khác"));
        chairman = office.chairman("Lãnh đạo Mẫu");
        catalogue.bring(office.authority());
        place = new Place(
                indicators.require(office.authority(), "HO_NGHEO"),
                commune,
                periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9),
                0);
    }

    private List<Message> of(Actor actor) {
        return messages.list(false, new Page(1, 50), actor).reversed();
    }

    private void ask(@Nullable LocalDate due) {
        askings.ask(place, "Vì sao tăng ở nhà ông Hoàng Văn Mẫu?", due, chairman);
        telling.tell();
        telling.tell();
    }

    @Test
    void the_unit_is_told_by_when_and_is_led_to_the_figure() {
        LocalDate due = LocalDate.of(2024, 10, 8);
        ask(due);
        assertThat(of(stranger)).isEmpty();
        assertThat(of(chairman)).isEmpty();
        assertThat(of(head)).hasSize(1);
        Message told = of(officer).getFirst();
        assertThat(of(officer)).hasSize(1);
        assertThat(told.occasion()).isEqualTo(Occasion.EXPLANATION_ASKED);
        assertThat(told.due()).isEqualTo(due);
        assertThat(told.title()).isEqualTo(place.indicator().name() + " · tháng 9 năm 2024 · UBND xã An Sơn");
        assertThat(messages.open(told.id(), officer))
                .isEqualTo("/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi="
                        + place.unit().value() + "&ky=" + place.period().id() + "&muc=0#talk");
    }

    @Test
    void who_asked_is_told_of_the_answer_and_the_unit_when_it_was_not_enough() {
        ask(LocalDate.of(2024, 10, 8));
        askings.answer(place, 1, "Theo chuẩn mới, có bà Lý Thị Mẫu.", officer);
        telling.tell();
        assertThat(of(chairman)).extracting(Message::occasion).containsExactly(Occasion.EXPLANATION_GIVEN);
        assertThat(of(head)).hasSize(1);
        askings.askAgain(place, 2, "Còn theo chuẩn cũ?", chairman);
        askings.comment(place, "Xem thêm biểu năm trước.", chairman);
        telling.tell();
        assertThat(of(officer))
                .extracting(Message::occasion)
                .containsExactly(Occasion.EXPLANATION_ASKED, Occasion.EXPLANATION_ASKED);
        askings.close(place, 3, "Đã rõ.", chairman);
        telling.tell();
        assertThat(of(officer)).hasSize(2);
        assertThat(telling.kept(chairman.authority()))
                .contains("EXPLANATION_GIVEN", "UBND xã An Sơn")
                .doesNotContain("Văn Mẫu")
                .doesNotContain("Lý Thị Mẫu");
    }

    @Test
    void what_was_closed_before_anybody_was_told_is_not_asked_for() {
        askings.ask(place, "Vì sao?", null, chairman);
        askings.close(place, 1, "Đã rõ qua điện thoại.", chairman);
        telling.tell();
        assertThat(of(officer)).isEmpty();
    }

    @Test
    void who_asked_and_went_to_another_commune_loses_the_words_and_is_told_no_more() {
        ask(null);
        askings.answer(place, 1, "Theo chuẩn mới.", officer);
        telling.tell();
        assertThat(of(chairman)).extracting(Message::title).hasSize(1).doesNotContainNull();
        askings.askAgain(place, 2, "Còn theo chuẩn cũ?", chairman);
        offices.today(LocalDate.of(2024, 10, 7));
        telling.move(chairman, stranger.unit(), PostKind.OFFICER);
        assertThat(of(chairman)).extracting(Message::title).hasSize(1).containsOnlyNulls();
        askings.answer(place, 3, "Đã rà soát.", officer);
        telling.tell();
        assertThat(of(chairman)).hasSize(1);
    }
}
