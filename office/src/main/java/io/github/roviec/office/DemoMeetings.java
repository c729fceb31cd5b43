package io.github.roviec.office;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.draft.DraftPapers;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The next meeting of the demonstration office: planned, with a draft on which a unit has said what it thinks.
@Component
class DemoMeetings {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 22);
    private static final List<String> INVITED = List.of("TCKH", "NNPTNT", "KTHT", "TNMT", "NV", "BQLDA");
    private static final String DRAFT = """
            KẾ HOẠCH (dự thảo)
            Sản xuất vụ Đông năm 2024 - 2025 trên địa bàn huyện

            1. Gieo trồng 420 ha cây vụ Đông, trọng tâm là khoai tây và rau các loại.
            2. Phòng Nông nghiệp và Phát triển nông thôn hướng dẫn lịch thời vụ.
            """;

    private final Planning planning;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Invitations invitations;
    private final DraftPapers drafts;
    private final Organisation organisation;

    DemoMeetings(
            Planning planning,
            Meetings meetings,
            Agendas agendas,
            Invitations invitations,
            DraftPapers drafts,
            Organisation organisation) {
        this.planning = planning;
        this.meetings = meetings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.drafts = drafts;
        this.organisation = organisation;
    }

    /// @param presenter brings the draft
    /// @param adviser   says what another unit thinks of it
    void plan(Actor clerk, Actor chair, Actor presenter, Actor adviser) {
        MeetingId id = planning.plan(
                new MeetingPlan(
                        MeetingKind.REGULAR,
                        "Phiên họp UBND huyện thường kỳ tháng 10 năm 2024",
                        DAY,
                        LocalTime.of(8, 0),
                        "Phòng họp tầng 2, trụ sở UBND huyện",
                        chair.id()),
                clerk);
        invitations.invite(
                id,
                version(id, clerk),
                INVITED.stream().map(code -> unit(code, clerk.authority())).collect(Collectors.toSet()),
                clerk);
        add(id, "Tình hình kinh tế - xã hội 9 tháng, nhiệm vụ quý IV năm 2024", "TCKH", clerk);
        ItemId crops = add(id, "Kế hoạch sản xuất vụ Đông năm 2024 - 2025", "NNPTNT", clerk);
        add(id, "Tiến độ giải ngân vốn đầu tư công các dự án huyện quản lý", "BQLDA", clerk);
        drafts.bring(
                id,
                crops,
                new Upload("Du-thao-ke-hoach-vu-Dong.txt", DRAFT.getBytes(StandardCharsets.UTF_8)),
                presenter);
        drafts.opine(id, crops, "Ghi rõ nguồn kinh phí hỗ trợ giống của từng xã, thị trấn.", adviser);
    }

    private ItemId add(MeetingId id, String title, String unit, Actor clerk) {
        return agendas.add(id, version(id, clerk), new NewItem(title, unit(unit, clerk.authority())), clerk);
    }

    private int version(MeetingId id, Actor clerk) {
        return meetings.meeting(id, clerk).version();
    }

    private UnitId unit(String code, AuthorityId authority) {
        return organisation.byCode(authority, code, DAY).map(Unit::id).orElseThrow();
    }
}
