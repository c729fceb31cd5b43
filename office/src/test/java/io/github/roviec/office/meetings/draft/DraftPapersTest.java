package io.github.roviec.office.meetings.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class DraftPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 10);

    @Autowired
    TestOffices offices;

    @Autowired
    Meetings meetings;

    @Autowired
    Planning planning;

    @Autowired
    Agendas agendas;

    @Autowired
    Invitations invitations;

    @Autowired
    DraftPapers drafts;

    @Autowired
    Conclusions conclusions;

    @Autowired
    TransactionTemplate transaction;

    private Actor clerk;
    private Actor presenter;
    private Actor adviser;
    private Actor stranger;
    private MeetingId meeting;
    private ItemId item;

    @BeforeEach
    void plan() {
        offices.today(TODAY);
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch");
        UnitId home = office.department("Phòng Nội vụ");
        clerk = office.clerk();
        presenter = office.headOf(finance);
        adviser = office.officerOf(home);
        stranger = office.headOf(office.department("Phòng Tư pháp"));
        meeting = planning.plan(
                new MeetingPlan(MeetingKind.THEMATIC, "Họp chuyên đề đầu tư công", TODAY.plusDays(5), null, null, null),
                clerk);
        item = agendas.add(meeting, 1, new NewItem("Kế hoạch đầu tư công", finance), clerk);
        invitations.invite(meeting, 2, Set.of(home), clerk);
    }

    private Draft draft() {
        return drafts.of(meeting, item, clerk).orElseThrow();
    }

    private static Upload file(String content) {
        return new Upload("Du thao ke hoach.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_draft_goes_its_whole_way_and_every_step_says_who_and_when() {
        drafts.bring(meeting, item, file("lần một"), presenter);
        drafts.opine(meeting, item, "Bổ sung nguồn vốn", adviser);
        drafts.opine(meeting, item, "Rút ngắn thời gian", adviser);
        long first = draft().opinions().getFirst().id();
        long second = draft().opinions().getLast().id();
        drafts.answer(meeting, item, first, Opinion.Answer.TAKEN, "", presenter);
        assertThatThrownBy(() -> drafts.refine(meeting, item, draft().version(), file("lần hai"), presenter))
                .hasMessage("draft.unanswered");
        assertThatThrownBy(() -> drafts.answer(meeting, item, second, Opinion.Answer.EXPLAINED, " ", presenter))
                .hasMessage("draft.reply-missing");
        drafts.answer(meeting, item, second, Opinion.Answer.EXPLAINED, "Thời gian do luật định", presenter);
        assertThatThrownBy(() -> drafts.answer(meeting, item, second, Opinion.Answer.TAKEN, "", presenter))
                .isInstanceOf(Conflict.class)
                .hasMessage("draft.answered");
        drafts.refine(meeting, item, draft().version(), file("lần hai"), presenter);
        drafts.submit(meeting, item, draft().version(), presenter);
        drafts.sendBack(meeting, item, draft().version(), "Sai thể thức", clerk);
        drafts.refine(meeting, item, draft().version(), file("lần ba"), presenter);
        drafts.submit(meeting, item, draft().version(), presenter);
        drafts.issue(meeting, item, draft().version(), "45/KH-UBND", TODAY, clerk);

        Draft issued = draft();
        assertThat(issued.life()).isEqualTo(new DraftLife.Issued());
        assertThat(issued.number()).isEqualTo("45/KH-UBND");
        assertThat(issued.files()).extracting(DraftFile::number).containsExactly(3, 2, 1);
        assertThat(issued.steps())
                .extracting(Draft.Taken::step)
                .containsExactly(
                        DraftStep.BRING,
                        DraftStep.OPINE,
                        DraftStep.OPINE,
                        DraftStep.TAKE,
                        DraftStep.EXPLAIN,
                        DraftStep.REFINE,
                        DraftStep.SUBMIT,
                        DraftStep.RETURN,
                        DraftStep.REFINE,
                        DraftStep.SUBMIT,
                        DraftStep.ISSUE);
        assertThat(issued.steps().getFirst().by()).isEqualTo(presenter.id());
        assertThat(issued.steps().get(1).unit()).isEqualTo(adviser.unit());
        assertThat(drafts.file(meeting, item, issued.files().getLast().id(), adviser)
                        .content())
                .isEqualTo("lần một".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> drafts.opine(meeting, item, "Muộn", adviser)).hasMessage("draft.moved");
    }

    @Test
    void each_does_only_what_is_theirs() {
        assertThatThrownBy(() -> drafts.bring(meeting, item, file("a"), adviser))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> drafts.bring(meeting, item, file("a"), stranger))
                .hasMessage("meeting.unknown");
        drafts.bring(meeting, item, file("a"), presenter);
        assertThatThrownBy(() -> drafts.opine(meeting, item, "Tốt", presenter)).hasMessage("permission.denied");
        assertThatThrownBy(() -> drafts.refine(meeting, item, draft().version(), file("b"), adviser))
                .hasMessage("permission.denied");
        drafts.refine(meeting, item, draft().version(), file("b"), presenter);
        drafts.submit(meeting, item, draft().version(), presenter);
        assertThatThrownBy(() -> drafts.issue(meeting, item, draft().version(), "1/QĐ", TODAY, presenter))
                .hasMessage("permission.denied");
        assertThat(drafts.doors(meeting, item, presenter)).isEqualTo(new DraftDoors(true, false, false));
        assertThat(drafts.doors(meeting, item, adviser)).isEqualTo(new DraftDoors(false, true, false));
        assertThat(drafts.doors(meeting, item, clerk)).isEqualTo(new DraftDoors(true, false, true));
    }

    @Test
    void who_looked_at_an_older_state_is_told() {
        drafts.bring(meeting, item, file("a"), presenter);
        int seen = draft().version();
        drafts.opine(meeting, item, "Bổ sung", adviser);
        assertThatThrownBy(() -> drafts.refine(meeting, item, seen, file("b"), presenter))
                .isInstanceOf(Conflict.class)
                .hasMessage("draft.moved");
        assertThat(draft().files()).hasSize(1);
        assertThatThrownBy(() -> drafts.submit(meeting, item, draft().version(), presenter))
                .as("not completed yet")
                .hasMessage("draft.moved");
    }

    @Test
    void of_a_draft_that_is_brought_and_an_item_that_is_taken_away_one_wins() throws Exception {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> second = transaction.execute(_ -> {
                drafts.bring(meeting, item, file("a"), presenter);
                Future<?> waits = pool.submit(() -> agendas.remove(meeting, 3, item, clerk));
                assertThatThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(second).get()).hasMessageContaining("meeting.item-used");

            ItemId other = agendas.add(meeting, 3, new NewItem("Việc khác", presenter.unit()), clerk);
            Future<?> late = transaction.execute(_ -> {
                agendas.remove(meeting, 4, other, clerk);
                Future<?> waits = pool.submit(() -> drafts.bring(meeting, other, file("b"), presenter));
                assertThatThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(late).get()).hasMessageContaining("meeting.item-unknown");

            ItemId third = agendas.add(meeting, 5, new NewItem("Việc thứ ba", presenter.unit()), clerk);
            Future<?> conclusion = transaction.execute(_ -> {
                agendas.remove(meeting, 6, third, clerk);
                Future<?> waits = pool.submit(() -> conclusions.write(meeting, third, 0, "Thống nhất", clerk));
                assertThatThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(conclusion).get())
                    .hasMessageContaining("meeting.item-unknown");
        }
    }

    @Test
    void a_file_belongs_to_its_item_and_to_who_is_invited() {
        drafts.bring(meeting, item, file("a"), presenter);
        long file = draft().files().getFirst().id();
        ItemId other = agendas.add(meeting, 3, new NewItem("Việc khác", presenter.unit()), clerk);
        assertThat(drafts.file(meeting, item, file, adviser).fileName()).isEqualTo("Du thao ke hoach.txt");
        assertThatThrownBy(() -> drafts.file(meeting, other, file, clerk)).hasMessage("document.unknown");
        assertThatThrownBy(() -> drafts.file(meeting, item, file, stranger)).hasMessage("meeting.unknown");
        assertThat(drafts.states(meeting, adviser)).containsExactly(Map.entry(item, DraftState.CONSULTED));
    }

    @Test
    void a_file_that_is_no_paper_is_refused() {
        Upload program = new Upload("du-thao.docx", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0});
        assertThatThrownBy(() -> drafts.bring(meeting, item, program, presenter))
                .hasMessage("document.attachment");
        Upload nameless = new Upload(" ", "a".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> drafts.bring(meeting, item, nameless, presenter))
                .hasMessage("document.file-name");
        assertThat(drafts.of(meeting, item, clerk)).isEmpty();
    }
}
