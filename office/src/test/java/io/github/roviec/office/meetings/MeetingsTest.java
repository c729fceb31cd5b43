package io.github.roviec.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class MeetingsTest {

    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 24 tháng 9 năm 2024)

            Ngày 24/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Đồng chí Mạc Thị Ngân, \
            Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            1. Phòng Nội vụ kiểm tra kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị.
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_paper_registers_its_meeting_once_it_is_kept_and_the_message_leaves_no_trace() {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        DocumentId paper = receive(clerk);

        eventually(() -> meetings.of(paper, clerk).isPresent());
        Meeting meeting = meetings.of(paper, clerk).orElseThrow();
        assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2024, 9, 24));
        assertThat(meeting.kind()).isEqualTo(MeetingKind.REGULAR);
        assertThat(meetings.list(clerk)).containsExactly(meeting);
        eventually(() -> jdbc.sql("select count(*) from audit.event_publication where serialized_event like :paper")
                        .param("paper", "%" + office.unit().value() + "%")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    @Test
    void meetings_are_told_to_their_own_authority_and_to_those_who_see_papers() {
        Actor clerk = offices.found().clerk();
        DocumentId paper = receive(clerk);
        eventually(() -> meetings.of(paper, clerk).isPresent());

        TestOffice elsewhere = offices.found();
        assertThat(meetings.of(paper, elsewhere.clerk())).isEmpty();
        assertThat(meetings.list(elsewhere.clerk())).isEmpty();
        assertThatThrownBy(() -> meetings.list(elsewhere.administrator())).hasMessage("permission.denied");
    }

    private DocumentId receive(Actor clerk) {
        return documents
                .receive(new Upload("thong-bao.txt", NOTICE.getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
    }

    private static void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 20 seconds").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
