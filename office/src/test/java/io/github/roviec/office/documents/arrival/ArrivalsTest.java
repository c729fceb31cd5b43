package io.github.roviec.office.documents.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ArrivalsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Arrivals arrivals;

    @Autowired
    TransactionTemplate transaction;

    private TestOffice office;
    private Actor clerk;
    private int papers;

    @BeforeEach
    void open() {
        offices.today(TODAY);
        office = offices.found();
        clerk = office.clerk();
    }

    private DocumentId paper() {
        String text = "Công văn thứ " + ++papers + ": đề nghị báo cáo kết quả thực hiện nhiệm vụ.";
        return documents
                .receive(new Upload("den-" + papers + ".txt", text.getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
    }

    private static ArrivalEntry entry(LocalDate day) {
        return new ArrivalEntry(
                day, "Sở Nội vụ", "12/SNV-VP", day.minusDays(1), "Công văn. Báo cáo", "", null, null, "");
    }

    private List<Integer> numbers(int year) {
        return arrivals.list(year, new Page(1, 100), clerk).stream()
                .map(Arrival::number)
                .toList();
    }

    @Test
    void numbers_begin_anew_each_year_and_have_no_gaps() {
        assertThat(arrivals.register(paper(), entry(TODAY), clerk).number()).isOne();
        transaction.executeWithoutResult(status -> {
            arrivals.register(paper(), entry(TODAY), clerk);
            status.setRollbackOnly();
        });
        assertThat(arrivals.register(paper(), entry(TODAY), clerk).number()).isEqualTo(2);
        offices.today(LocalDate.of(2025, 1, 2));
        assertThat(arrivals.register(paper(), entry(LocalDate.of(2025, 1, 2)), clerk)
                        .number())
                .isOne();
        assertThat(arrivals.register(paper(), entry(LocalDate.of(2024, 12, 31)), clerk)
                        .number())
                .isEqualTo(3);
        assertThat(numbers(2024)).containsExactly(1, 2, 3);
        assertThat(arrivals.count(2025, clerk)).isOne();
        assertThat(arrivals.count(2024, offices.found().clerk())).isZero();
    }

    @Test
    void many_at_once_wait_for_each_other() throws Exception {
        List<DocumentId> all = IntStream.range(0, 6).mapToObj(_ -> paper()).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Arrival>> deeds = new ArrayList<>();
            all.forEach(each -> deeds.add(() -> arrivals.register(each, entry(TODAY), clerk)));
            for (Future<Arrival> each : pool.invokeAll(deeds)) {
                each.get();
            }
        }
        assertThat(numbers(2024)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void of_two_who_enter_one_paper_the_second_is_told_and_no_number_is_lost() throws Exception {
        DocumentId one = paper();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Arrival> deed = () -> arrivals.register(one, entry(TODAY), clerk);
            int told = 0;
            for (Future<Arrival> each : pool.invokeAll(List.of(deed, deed))) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Conflict.class).hasMessage("arrival.known");
                    told++;
                }
            }
            assertThat(told).isOne();
        }
        assertThat(arrivals.register(paper(), entry(TODAY), clerk).number()).isEqualTo(2);
    }

    @Test
    void a_line_can_be_mended_and_keeps_its_number() {
        DocumentId one = paper();
        Arrival line = arrivals.register(one, entry(TODAY), clerk);
        ArrivalEntry handed = new ArrivalEntry(
                TODAY,
                "Sở Nội vụ",
                "12/SNV-VP",
                null,
                "Công văn. Báo cáo",
                "Phòng Nội vụ",
                TODAY,
                TODAY.plusDays(7),
                "khẩn");
        arrivals.change(one, line.version(), handed, clerk);
        assertThat(arrivals.of(one, clerk)).hasValueSatisfying(now -> {
            assertThat(now.number()).isOne();
            assertThat(now.entry()).isEqualTo(handed);
        });
        assertThatThrownBy(() -> arrivals.change(one, line.version(), entry(TODAY), clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("arrival.changed");
        assertThatThrownBy(() -> arrivals.change(one, 2, entry(LocalDate.of(2023, 12, 30)), clerk))
                .hasMessage("arrival.year");
    }

    @Test
    void what_cannot_be_is_refused_and_gives_no_number() {
        DocumentId one = paper();
        assertThatThrownBy(() -> arrivals.register(one, entry(TODAY.plusDays(1)), clerk))
                .hasMessage("arrival.future");
        assertThatThrownBy(() -> arrivals.register(one, entry(TODAY), office.chairman("Hoàng Văn Mẫu")))
                .hasMessage("permission.denied");
        assertThatThrownBy(() ->
                        arrivals.register(one, entry(TODAY), offices.found().clerk()))
                .hasMessage("document.unknown");
        assertThatThrownBy(() -> new ArrivalEntry(TODAY, "", "", null, " ", "", null, null, ""))
                .hasMessage("arrival.subject");
        assertThatThrownBy(() -> new ArrivalEntry(TODAY, "", "", null, "x", "", TODAY, null, ""))
                .hasMessage("arrival.forwarded");
        assertThatThrownBy(() -> new ArrivalEntry(TODAY, "", "", null, "x", "a", TODAY.minusDays(1), null, ""))
                .hasMessage("arrival.forwarded");
        assertThatThrownBy(() -> new ArrivalEntry(TODAY, "", "", null, "x", "", null, TODAY.minusDays(1), ""))
                .hasMessage("arrival.due");
        assertThat(arrivals.register(one, entry(TODAY), clerk).number()).isOne();
    }
}
