package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.tasks.evidence.CataloguePage.Kind;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Draft;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Lock;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Row;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Said;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Evidence of everybody, of a unit and of a person; the catalogue.
public final class EvidenceFixtures {

    private static final EvidenceQuery ALL = new EvidenceQuery(ReportPeriod.of("2024-T10"), null, null);

    private EvidenceFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "tasks/evidence", page("all", ALL, null, null),
                "tasks/evidence#unit", page("unit", ALL.of(new UnitId(3)), null, null),
                "tasks/evidence#person",
                        page(
                                "person",
                                ALL.of(new ActorId(5)),
                                null,
                                new Note("refused", "refusal.task.text-missing", new Object[0])),
                "tasks/evidence#locked", page("all", ALL, new Lock("08:10 15/10/2024", "Nguyễn Thị Hoa"), null),
                "tasks/catalogue", new CataloguePage(kinds(), true, true, Kind.NEW, null),
                "tasks/catalogue#own",
                        new CataloguePage(
                                kinds(),
                                false,
                                true,
                                new Kind("2", "", "0", "", "1", "LEADING"),
                                new Note("refused", "refusal.task.product-kind", new Object[0])));
    }

    private static EvidencePage page(String scope, EvidenceQuery query, @Nullable Lock lock, @Nullable Note note) {
        boolean all = scope.equals("all");
        return new EvidencePage(
                query.shown(LocalDate.of(2024, 10, 14), new ActorId(5)),
                scope,
                all ? "" : scope.equals("unit") ? "Phòng Tài chính - Kế hoạch" : "Hoàng Minh Đức",
                all ? List.of(sum("Phòng Tài chính - Kế hoạch", ""), sum("UBND xã An Sơn", "")) : List.of(),
                scope.equals("person") ? List.of() : List.of(sum("Hoàng Minh Đức", "Phòng Tài chính - Kế hoạch")),
                all ? null : new Sum("", "", "", 0, "0", 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null),
                all ? List.of() : List.of(row("2024-0007", true), row("2024-0008.03", false)),
                lock,
                lock == null ? "14/10/2024" : null,
                all && lock == null,
                List.of(new Choice("1", "Văn bản hành chính thông thường (1)"), new Choice("2", "Biên bản (1,1)")),
                true,
                note == null ? Draft.NONE : new Draft("2024-0007-3", "y-kien", ""),
                note);
    }

    private static Sum sum(String name, String unit) {
        return new Sum(
                name, unit, "/nhiem-vu/minh-chung", 12, "14,6", 9, 8, 1, 8, 9, 2, 1, 3, 1, "75,0", "97,2", "91,7");
    }

    private static Row row(String code, boolean done) {
        return new Row(
                code,
                "Rà soát hồ sơ, báo cáo kết quả trước phiên họp thường kỳ",
                3,
                "Phòng Tài chính - Kế hoạch",
                done ? "Hoàng Minh Đức" : "",
                done ? "LEAD" : "COORDINATING",
                !done,
                done ? "2" : "",
                done ? "Biên bản" : null,
                "1,1",
                "2",
                "2,2",
                done,
                done ? "20/9/2024" : null,
                done ? "30/9/2024" : null,
                done ? "27/9/2024" : null,
                done ? "DONE" : "IN_PROGRESS",
                done,
                done ? Boolean.FALSE : null,
                done ? Boolean.TRUE : null,
                1,
                2,
                done ? 1 : 0,
                done ? "Bão số 3" : null,
                "Nguyễn Thị Hoa",
                done ? "1/10/2024" : null,
                done ? List.of("20/9/2024 → 30/9/2024") : List.of(),
                done ? List.of("45/BC-TCKH") : List.of(),
                1,
                done,
                done
                        ? List.of(
                                new Said(
                                        "Chờ số liệu của xã",
                                        "08:00 9/10/2024",
                                        "KEPT",
                                        "Đã đôn đốc",
                                        "Trần Văn Nam",
                                        "09:00 9/10/2024"),
                                new Said("Đề nghị xem lại", "08:00 10/10/2024", null, null, null, null))
                        : List.of(),
                true,
                true,
                true,
                done ? 7L : null);
    }

    private static List<Kind> kinds() {
        return List.of(
                new Kind("1", "Văn bản hành chính thông thường", "100", "1", "1", "PROFESSIONAL"),
                new Kind("2", "Chủ trì cuộc họp", "110", "1,1", "1", "LEADING"),
                new Kind("3", "Vào sổ văn bản đến, đi", "80", "0,8", "10", "SUPPORT"));
    }
}
