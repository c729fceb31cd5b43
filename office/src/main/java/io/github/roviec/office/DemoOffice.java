package io.github.roviec.office;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Spreadsheet;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The demonstration office: UBND huyện Văn Quan in autumn 2024, with made-up people. It is data (`demo/`), played
/// through the same doors as everybody's work, with the clock set to the day on which each thing happened.
@Component
class DemoOffice {

    private static final String PASSWORD = "Trinh-dien-2024";
    private static final Instant TODAY = at(LocalDateTime.of(2024, 10, 8, 8, 0));
    private static final List<DemoPaper> PAPERS = List.of(
            new DemoPaper(
                    "notice-2024-07.txt",
                    "Thong-bao-ket-luan-thang-7.txt",
                    "progress-2024-07.csv",
                    LocalDateTime.of(2024, 7, 30, 14, 0)),
            new DemoPaper(
                    "notice-2024-08.docx",
                    "Thong-bao-ket-luan-thang-8.docx",
                    "progress.csv",
                    LocalDateTime.of(2024, 8, 28, 14, 0)));
    private static final String CLERK = "vanthu";
    private static final LocalDateTime FIGURES = LocalDateTime.of(2024, 10, 1, 15, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /// A notice and what was done with it.
    private record DemoPaper(String file, String name, String progress, LocalDateTime received) {}

    private final Organisation organisation;
    private final People people;
    private final Documents documents;
    private final DemoWork work;
    private final DemoMeetings meetings;
    private final DemoFigures figures;
    private final TransactionTemplate transaction;
    private final OfficeClock clock;
    private final Path clockFile;
    private int notPlayed;

    DemoOffice(
            Organisation organisation,
            People people,
            Documents documents,
            DemoWork work,
            DemoMeetings meetings,
            DemoFigures figures,
            TransactionTemplate transaction,
            OfficeClock clock,
            Settings settings) {
        this.organisation = organisation;
        this.people = people;
        this.documents = documents;
        this.work = work;
        this.meetings = meetings;
        this.figures = figures;
        this.transaction = transaction;
        this.clock = clock;
        this.clockFile = settings.data().resolve("clock");
    }

    /// Opens the office; all of it is made in one transaction when the database is empty. The clock shows 8/10/2024
    /// at the first start and runs on from there, also over later starts.
    void open(boolean empty) {
        try {
            Duration ahead = empty ? turnedToToday() : keptAhead();
            if (empty) {
                transaction.executeWithoutResult(status -> make());
            }
            clock.keepAhead(ahead);
        } catch (IOException e) {
            throw new CannotStart(
                    "Không đọc hoặc ghi được đồng hồ của cơ quan trình diễn (" + clockFile.toAbsolutePath()
                            + "). Hãy xem quyền ghi của thư mục, rồi chạy lại.",
                    e);
        }
    }

    /// Written before the office is made: an office without it would wake up in another year.
    private Duration turnedToToday() throws IOException {
        clock.turnTo(TODAY);
        Files.createDirectories(clockFile.toAbsolutePath().getParent());
        Files.writeString(clockFile, clock.ahead().toString());
        return clock.ahead();
    }

    private Duration keptAhead() throws IOException {
        return Files.exists(clockFile)
                ? Duration.parse(Files.readString(clockFile).strip())
                : clock.ahead();
    }

    /// Lines of the `demo/progress*.csv` that could not be played.
    int notPlayed() {
        return notPlayed;
    }

    List<String> accounts() {
        return List.of(
                "Cơ quan trình diễn: UBND huyện Văn Quan, hôm nay là " + DAY.format(LocalDate.now(clock)),
                "Mật khẩu của mọi tài khoản: " + PASSWORD,
                "  vanthu     chuyên viên Văn phòng: nhận, kiểm tra, giao việc, xác nhận",
                "  chutich    Chủ tịch UBND huyện",
                "  tckh       Trưởng phòng Tài chính - Kế hoạch",
                "  tckh.cb    chuyên viên Phòng Tài chính - Kế hoạch",
                "  xa.anson   UBND xã An Sơn",
                "  quantri    quản trị");
    }

    private void make() {
        List<List<String>> units = table("units.csv");
        LocalDate founded = LocalDate.parse(units.get(1).get(5), DAY);
        clock.turnTo(at(founded.atTime(8, 0)));
        UnitId unit = organisation.found(
                NewUnit.authority(units.get(1).get(0), units.get(1).get(1), founded), ActorId.SYSTEM);
        AuthorityId authority = new AuthorityId(unit.value());
        organisation.carryOut(organisation.plan(authority, units, founded), ActorId.SYSTEM);
        Map<String, ActorId> names = people(authority);
        figures.bring(authority);

        for (DemoPaper paper : PAPERS) {
            clock.turnTo(at(paper.received()));
            DocumentId notice = documents
                    .receive(new Upload(paper.name(), content(paper.file())), actor(names, CLERK))
                    .id();
            for (List<String> row : table(paper.progress()).stream().skip(1).toList()) {
                clock.turnTo(at(LocalDateTime.parse(row.get(2))));
                notPlayed += work.play(notice, new DemoWork.Line(row), actor(names, row.get(3))) ? 0 : 1;
            }
        }
        clock.turnTo(at(LocalDateTime.of(2024, 10, 7, 15, 0)));
        meetings.plan(actor(names, CLERK), actor(names, "chutich"), actor(names, "nnptnt"), actor(names, "tckh"));
        clock.turnTo(at(FIGURES));
        Map<String, Actor> heads = actors(names, PostKind.HEAD);
        Map<String, Actor> fillers = new HashMap<>(heads);
        fillers.putAll(actors(names, PostKind.OFFICER));
        figures.make(
                authority,
                table("figures.csv"),
                table("goals.csv"),
                table("responsible.csv"),
                table("proofs.csv"),
                FIGURES.toLocalDate(),
                new DemoHands(fillers, heads, actor(names, CLERK)));
    }

    /// By the code of their unit.
    private Map<String, Actor> actors(Map<String, ActorId> names, PostKind kind) {
        return table("people.csv").stream()
                .filter(row -> row.get(2).equals(kind.name()))
                .collect(Collectors.toMap(row -> row.get(4), row -> actor(names, row.get(0))));
    }

    private Actor actor(Map<String, ActorId> names, String signInName) {
        ActorId person = names.get(signInName);
        if (person == null) {
            throw new IllegalStateException("demo: nobody is called " + signInName);
        }
        return people.actor(person, null).orElseThrow();
    }

    /// A person holds as many posts as have a line; the first line is the person's.
    private Map<String, ActorId> people(AuthorityId authority) {
        List<List<String>> posts = table("people.csv").stream().skip(1).toList();
        Map<String, NewPerson> persons = new LinkedHashMap<>();
        for (List<String> row : posts) {
            persons.putIfAbsent(
                    row.get(0),
                    new NewPerson(
                            authority,
                            row.get(0),
                            row.get(1),
                            PASSWORD,
                            row.get(6).equals("có")));
        }
        List<ActorId> added = people.add(List.copyOf(persons.values()), ActorId.SYSTEM);
        Map<String, ActorId> names = new HashMap<>();
        for (String name : persons.keySet()) {
            names.put(name, added.get(names.size()));
        }
        for (List<String> row : posts) {
            LocalDate firstDay = LocalDate.parse(row.get(5), DAY);
            UnitId unit = organisation
                    .byCode(authority, row.get(4), firstDay)
                    .orElseThrow(() -> new IllegalStateException("demo/people.csv: no unit " + row.get(4)))
                    .id();
            people.appoint(
                    Objects.requireNonNull(names.get(row.get(0))),
                    unit,
                    PostKind.valueOf(row.get(2)),
                    row.get(3),
                    firstDay,
                    ActorId.SYSTEM);
        }
        return names;
    }

    private static List<List<String>> table(String name) {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        for (List<String> row : Spreadsheet.rows(name, content(name))) {
            columns = Math.max(columns, row.size());
            List<String> padded = new ArrayList<>(row);
            while (padded.size() < columns) {
                padded.add("");
            }
            rows.add(padded);
        }
        return rows;
    }

    private static byte[] content(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
