package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Passage;
import io.github.roviec.office.documents.TableFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door: a register comes in, is looked at as often as wanted, and is carried out as a whole.
@Component
@Transactional
public class Takeovers {

    /// Of ten rows that an edition has, so many must be in an earlier one to take it for the same register.
    private static final int ALIKE = 3;

    private final TakeoverStore store;
    private final CarryingOut carryingOut;
    private final RegisterPlanner planner;
    private final Documents documents;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Takeovers(
            TakeoverStore store,
            CarryingOut carryingOut,
            RegisterPlanner planner,
            Documents documents,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.carryingOut = carryingOut;
        this.planner = planner;
        this.documents = documents;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Reads the table in a file and proposes what its columns are. Refuses as {@link Documents#table} does; then
    /// nothing is kept. What the same person had begun before and not carried out is forgotten.
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // no connection waits while the file is read
    public long begin(Upload upload, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        TableFile table = documents.table(upload, by);
        HeadRows heads = HeadRows.in(table);
        LocalDate today = LocalDate.now(clock);
        Matching bare = new Matching(heads.firstRow(), heads.columns(), today, WorkState.IN_PROGRESS, null, false);
        String sha256 = sha256(upload.content());
        List<String> keys = RowKeys.of(RegisterRows.of(table, bare).rows());
        Long register = store.registerOf(by.authority(), sha256)
                .or(() -> store.likest(by.authority(), keys)
                        .filter(likest -> likest.getValue() * 10 >= ALIKE * keys.size())
                        .map(Map.Entry::getKey))
                .orElse(null);
        Matching matching = bare.ofRegister(register);
        return store.begin(upload, sha256, table, matching, by, clock.instant());
    }

    /// What was read in the file, for whoever says what its columns are. Refuses with `task.takeover-unknown`.
    @Transactional(readOnly = true)
    public Columns columns(long id, Actor by) {
        TakeoverStore.Draft draft = draft(id, by);
        return Columns.of(
                draft,
                store.done(by.authority()).stream()
                        .filter(file -> Objects.equals(file.register(), file.id()))
                        .toList(),
                store.registerOf(by.authority(), draft.sha256()).isPresent());
    }

    /// Refuses with `task.takeover-no-content` where no column is the content, or `task.takeover-column-twice`.
    public void match(long id, Matching matching, Actor by) {
        TakeoverStore.Draft draft = draft(id, by);
        if (!matching.has(RegisterColumn.CONTENT)) {
            throw new Refusal("task.takeover-no-content");
        }
        List<RegisterColumn> said =
                matching.columns().stream().filter(Objects::nonNull).toList();
        if (said.size() != Set.copyOf(said).size()) {
            throw new Refusal("task.takeover-column-twice");
        }
        Long register = store.registerOf(by.authority(), draft.sha256()).orElse(matching.editionOf());
        boolean known = register == null
                || store.file(register, by.authority())
                        .filter(file -> Objects.equals(file.register(), file.id()))
                        .isPresent();
        if (!known) {
            throw new Refusal("task.takeover-unknown");
        }
        store.match(id, matching.ofRegister(register));
    }

    /// A dry run: what carrying it out would do. Writes nothing. Refuses with `task.takeover-unknown`.
    @Transactional(readOnly = true)
    public TakeoverPlan plan(long id, Actor by) {
        return planner.plan(draft(id, by), by).plan();
    }

    /// Says what words of registers mean, for this one and all that come later.
    ///
    /// @param answer "unit:12", "group:3" or "name" (kept as written) for a unit; a day (2024-09-30) or "none" for
    ///               a deadline; the name of a state; null takes an earlier answer back. Else refuses with
    ///               `task.takeover-answer`.
    public void answer(Question.Kind kind, String said, @Nullable String answer, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        if (answer != null && !makesSense(kind, answer)) {
            throw new Refusal("task.takeover-answer", said);
        }
        store.answer(Answers.Key.of(kind, said), answer, by, clock.instant());
    }

    private static boolean makesSense(Question.Kind kind, String answer) {
        return switch (kind) {
            case UNIT -> answer.equals(Answers.NAME) || answer.matches("(?:unit|group):\\d{1,18}");
            case STATE ->
                List.of(WorkState.values()).stream()
                        .filter(state -> state != WorkState.SUBMITTED) // nobody handed it in here
                        .anyMatch(state -> state.name().equals(answer));
            case DUE -> answer.equals(Answers.NO_DAY) || isDay(answer);
        };
    }

    private static boolean isDay(String answer) {
        try {
            return LocalDate.parse(answer).getYear() >= 1900;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /// Registers taken over, the last first.
    @Transactional(readOnly = true)
    public List<TakeoverFile> done(Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        return store.done(by.authority());
    }

    /// All of the plan or nothing. Refuses a plan with wrong rows (`task.takeover-wrong`), and one that no longer says
    /// what would happen, because somebody else was at work (Conflict `task.takeover-stale`). A register that
    /// changes nothing is not kept again.
    ///
    /// @param seal of the plan that was seen
    public TakeoverFile carryOut(long id, String seal, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        store.takeTurn(by.authority());
        TakeoverStore.Draft draft = draft(id, by);
        if (draft.matching().editionOf() != null) {
            store.holdTasks(draft.matching().editionOf());
        }
        RegisterPlanner.Planned planned = planner.plan(draft, by);
        TakeoverPlan plan = planned.plan();
        boolean editionSince = draft.matching().editionOf() == null
                && store.registerOf(by.authority(), draft.sha256()).isPresent();
        if (!plan.seal().equals(seal) || editionSince) {
            throw new Conflict("task.takeover-stale");
        }
        if (!plan.sound()) {
            throw new Refusal("task.takeover-wrong", plan.count(Outcome.WRONG));
        }
        Upload upload = new Upload(draft.file().fileName(), store.content(id));
        DocumentId document = documents
                .keepTable(upload, draft.table(), passages(draft.table(), planned.rows()), by)
                .id();
        long register =
                draft.matching().editionOf() == null ? id : draft.matching().editionOf();
        Instant now = clock.instant();
        carryingOut.write(
                planned.rows(),
                new TakenTasks.Import(
                        id,
                        register,
                        document,
                        draft.file().fileName(),
                        draft.matching().asOf(),
                        by,
                        now));
        store.carriedOut(id, register, document, plan, by, now);
        facts.publishEvent(new RegisterTakenOver(
                now,
                by.id(),
                by.authority(),
                document,
                draft.file().fileName(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.UNCHANGED)));
        return store.file(id, by.authority()).orElseThrow();
    }

    /// What each stretch of the register's text is: rows that became tasks, and the rest.
    private static List<Passage> passages(TableFile table, List<Drafted> rows) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Drafted row : rows) {
            if (row.row().start() > at) {
                passages.add(new Passage("HEADING", at, row.row().start()));
            }
            passages.add(new Passage("DIRECTIVE", row.row().start(), row.row().end()));
            at = row.row().end();
        }
        if (at < table.text().length()) {
            passages.add(new Passage("HEADING", at, table.text().length()));
        }
        return passages;
    }

    private TakeoverStore.Draft draft(long id, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        return store.draft(id, by.authority()).orElseThrow(() -> new Refusal("task.takeover-unknown"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
