package io.github.roviec.office.tasks.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestDesk.class)
class NotesTest {

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Comments comments;

    @Autowired
    Attachments attachments;

    @Autowired
    People people;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor head;
    private Actor officer;
    private Actor stranger;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        desk = desks.set();
        head = desk.office().headOf(desk.finance());
        officer = desk.office().officerOf(desk.finance());
        stranger = desk.office().officerOf(desk.home());
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
        plan = tasks.list(TaskFilter.ALL, new Page(1, 50), desk.clerk()).stream()
                .filter(task -> task.text().contains("kế hoạch vốn"))
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private String account(Actor actor) {
        return people.person(actor.id()).orElseThrow().signInName();
    }

    private List<String> told() {
        return audit.about(desk.office().authority(), new Subject("task", plan.value())).stream()
                .map(AuditEntry::kind)
                .toList();
    }

    private static Upload file(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void who_is_mentioned_is_told_once_and_must_see_the_task() {
        comments.say(plan, "@" + account(head) + " cho ý kiến về nguồn vốn", officer);
        Comment said = comments.of(plan, head).getFirst();
        assertThat(said.text()).isEqualTo("@" + head.name() + " cho ý kiến về nguồn vốn");
        assertThat(said.mentioned()).containsExactly(head.id());
        assertThat(told()).containsExactly("TaskAssigned", "CommentWritten", "PersonMentioned");

        assertThatThrownBy(() -> comments.say(plan, "@" + account(stranger) + " xem", officer))
                .hasMessage("note.mention-unknown");
        assertThat(comments.readers(plan, "người", officer))
                .extracting(Reader::id)
                .contains(head.id(), desk.clerk().id())
                .doesNotContain(stranger.id(), officer.id());
        assertThat(comments.readers(plan, "nguoi", officer)).hasSameSizeAs(comments.readers(plan, "người", officer));
        assertThat(comments.readers(plan, "ngưới", officer)).isEmpty();
    }

    @Test
    void its_author_corrects_a_comment_and_the_earlier_wording_stays() {
        comments.say(plan, "Đã gửi 11 xã", officer);
        long id = comments.of(plan, officer).getFirst().id();
        offices.today(LocalDate.of(2024, 10, 9));
        comments.correct(plan, id, 1, "Đã gửi 12 xã, nhờ @" + account(head) + " đôn đốc", officer);
        Comment corrected = comments.of(plan, head).getFirst();
        assertThat(corrected.text()).contains("12 xã").contains("@" + head.name());
        assertThat(corrected.own()).isFalse();
        assertThat(corrected.earlier()).extracting(Comment.Wording::text).containsExactly("Đã gửi 11 xã");
        assertThat(corrected.correctedAt()).isAfter(corrected.at());

        comments.correct(plan, id, 2, corrected.text() + " gấp", officer);
        assertThat(told())
                .containsExactly(
                        "TaskAssigned", "CommentWritten", "CommentCorrected", "PersonMentioned", "CommentCorrected");
        assertThatThrownBy(() -> comments.correct(plan, id, 2, "Khác", officer)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> comments.correct(plan, id, 3, "Khác", head)).hasMessage("note.not-own");
        assertThatThrownBy(() -> comments.correct(plan, id + 1000, 1, "Khác", officer))
                .hasMessage("note.unknown");
        assertThatThrownBy(() -> comments.say(plan, "  ", officer)).hasMessage("note.empty");
        assertThat(comments.of(plan, head).getFirst().earlier()).hasSize(2);
    }

    @Test
    void the_same_name_again_is_a_new_version_and_all_can_be_opened() {
        assertThat(attachments.attach(plan, file("Biểu 1.txt", "lần một"), officer))
                .isTrue();
        assertThat(attachments.attach(plan, file("biểu 1.TXT", "lần hai"), desk.clerk()))
                .isTrue();
        assertThat(attachments.attach(plan, file("Biểu 1.txt", "lần hai"), officer))
                .isFalse();
        assertThat(attachments.attach(plan, file("Biểu 2.txt", "khác"), officer))
                .isTrue();

        List<Attachment> kept = attachments.of(plan, head);
        assertThat(kept).extracting(Attachment::name).containsExactly("Biểu 2.txt", "biểu 1.TXT");
        Attachment first = kept.getLast();
        assertThat(first.versions()).extracting(Attachment.Version::number).containsExactly(2, 1);
        assertThat(attachments.file(plan, first.versions().getLast().id(), head).content())
                .isEqualTo("lần một".getBytes(StandardCharsets.UTF_8));
        assertThat(attachments.file(plan, first.newest().id(), head).content())
                .isEqualTo("lần hai".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_kind_is_decided_by_content_never_by_name() {
        byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> attachments.attach(plan, new Upload("bao-cao.pdf", program), officer))
                .hasMessage("document.attachment");
        attachments.attach(plan, file("anh.png", "chỉ là chữ"), officer);
        long id = attachments.of(plan, officer).getFirst().newest().id();
        assertThat(attachments.file(plan, id, officer).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void a_stranger_learns_nothing() {
        comments.say(plan, "Nội bộ", officer);
        attachments.attach(plan, file("noi-bo.txt", "nội bộ"), officer);
        long id = attachments.of(plan, officer).getFirst().newest().id();
        TaskCode unknown = new TaskCode("2024-9999");
        for (TaskCode code : List.of(plan, unknown)) {
            assertThatThrownBy(() -> comments.of(code, stranger)).hasMessage("task.unknown");
            assertThatThrownBy(() -> comments.say(code, "Ý kiến", stranger)).hasMessage("task.unknown");
            assertThatThrownBy(() -> comments.readers(code, "", stranger)).hasMessage("task.unknown");
            assertThatThrownBy(() -> attachments.of(code, stranger)).hasMessage("task.unknown");
            assertThatThrownBy(() -> attachments.file(code, id, stranger)).hasMessage("task.unknown");
            assertThatThrownBy(() -> attachments.attach(code, file("a.txt", "a"), stranger))
                    .hasMessage("task.unknown");
        }
    }
}
