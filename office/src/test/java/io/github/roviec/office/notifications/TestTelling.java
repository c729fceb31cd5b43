package io.github.roviec.office.notifications;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office with people in two departments and three communes, and a short notice to assign; and the hand that makes
/// messages in tests, where nothing runs by itself.
@TestComponent
public class TestTelling {

    public static final LocalDate TODAY = LocalDate.of(2024, 10, 1);

    /// A deadline of its own (Tuesday 15 October 2024), one of the scope (31 October), one for a group.
    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Sau khi thảo luận, đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ trong tháng 10 cụ thể như sau:

            * Phòng Tài chính - Kế hoạch:
            - Tham mưu điều chỉnh kế hoạch vốn đầu tư công, trình UBND huyện trước ngày 15/10/2024.
            - Chủ trì, phối hợp với Phòng Nội vụ rà soát biên chế của các trường học trên địa bàn.

            * UBND các xã, thị trấn:
            - Tổ chức tổng vệ sinh môi trường nông thôn, thu gom rác thải sinh hoạt.

            Trên đây là Thông báo kết luận phiên họp UBND huyện, yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện./.
            """;

    private final TestOffices offices;
    private final Documents documents;
    private final Proposals proposals;
    private final Assignment assignment;
    private final Tasks tasks;
    private final Desk desk;
    private final PassingDays days;
    private final Inbox inbox;
    private final Sender sender;
    private final Climbing climbing;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    TestTelling(
            TestOffices offices,
            Documents documents,
            Proposals proposals,
            Assignment assignment,
            Tasks tasks,
            Desk desk,
            PassingDays days,
            Inbox inbox,
            Sender sender,
            Climbing climbing,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.offices = offices;
        this.documents = documents;
        this.proposals = proposals;
        this.assignment = assignment;
        this.tasks = tasks;
        this.desk = desk;
        this.days = days;
        this.inbox = inbox;
        this.sender = sender;
        this.climbing = climbing;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// People of an office, and its notice; nothing is assigned yet.
    public record Scene(
            TestOffice office,
            UnitId finance,
            UnitId home,
            Actor clerk,
            Actor chairman,
            Actor head,
            Actor officer,
            Actor homeHead,
            DocumentId notice) {}

    public Scene set() {
        offices.today(TODAY);
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch", "Phòng TC-KH");
        UnitId home = office.department("Phòng Nội vụ");
        office.commune("Bản Mới");
        office.commune("Nà Lầu");
        office.commune("Khuổi Thơm");
        office.communes();
        Actor clerk = office.clerk();
        Actor chairman = office.chairman("Mạc Thị Ngân");
        byte[] bytes = (NOTICE + "\nLưu: VT, bản " + office.unit().value() + "\n").getBytes(StandardCharsets.UTF_8);
        DocumentId notice =
                documents.receive(new Upload("thong-bao.txt", bytes), clerk).id();
        return new Scene(
                office,
                finance,
                home,
                clerk,
                chairman,
                office.headOf(finance),
                office.officerOf(finance),
                office.headOf(home),
                notice);
    }

    public void assign(Scene scene) {
        proposals.acceptAllWithoutDoubt(scene.notice(), scene.clerk());
        assignment.assign(scene.notice(), scene.clerk());
    }

    public TaskCode find(String words, Scene scene) {
        TaskFilter wanted = new TaskFilter(
                null, null, TaskFilter.ALL.states(), TaskFilter.ALL.timeliness(), null, null, null, null, words, null);
        return tasks.list(wanted, new Page(1, 10), scene.clerk()).getFirst().code();
    }

    public int version(TaskCode code, Scene scene) {
        return tasks.file(code, scene.clerk()).version();
    }

    /// Somebody of the office mentions `person` in talk about `task`.
    public void mention(TaskCode task, Actor person, Scene scene) {
        inbox.put(new Heard(
                scene.office().authority(),
                Occasion.MENTIONED,
                task,
                scene.clerk().id(),
                person.id(),
                null,
                null,
                clock.instant(),
                null));
    }

    /// Sends what is due.
    public void send() {
        sender.work();
    }

    /// Raises what is overdue, if it is time to.
    public void climb() {
        climbing.climb();
        desk.work();
    }

    /// Makes messages of what has happened.
    public void tell() {
        desk.work();
    }

    /// The morning of a day, as the daily job does it.
    public void morning(LocalDate day) {
        offices.today(day);
        days.pass();
        desk.work();
    }

    /// From today on somebody works in another unit, and in no other.
    public void move(Actor person, UnitId to, PostKind post) {
        LocalDate today = LocalDate.now(clock);
        people.posts(person.id()).forEach(held -> people.end(held.id(), today.minusDays(1), ActorId.SYSTEM));
        people.appoint(person.id(), to, post, "Chức vụ mới", today, ActorId.SYSTEM);
    }

    /// Everything that is kept of what an authority heard and told, as text.
    public String kept(AuthorityId authority) {
        return String.join(
                "\n",
                jdbc.sql("""
                select m::text from notifications.message m where authority_id = :authority
                union all select h::text from notifications.heard h where authority_id = :authority
                """)
                        .param("authority", authority.value())
                        .query(String.class)
                        .list());
    }
}
