package io.github.roviec.office.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes the province.
@Component
public class Province {

    /// The password of everybody in it.
    public static final String PASSWORD = "tinh-mau-de-do-toc-do";

    /// Rows that an order has on average: a group's order has one for each member.
    private static final double ROWS_OF_AN_ORDER = 3.2;

    private static final int ORDERS_OF_A_NOTICE = 45;
    private static final int FEWEST_NOTICES = 60;
    private static final int SHARED = 40;
    private static final int LARGEST_GROUP = 1 + Land.COMMUNES;
    private static final int TOLD_EVERY = 25_000;

    private static final Logger LOG = LoggerFactory.getLogger(Province.class);

    private final DataSource database;
    private final PasswordEncoder passwords;
    private final JsonMapper json;
    private final Clock clock;
    private final Wanted wanted;

    Province(DataSource database, PasswordEncoder passwords, JsonMapper json, Clock clock, Wanted wanted) {
        this.database = database;
        this.passwords = passwords;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    /// Whether the operator asked for it.
    public boolean isWanted() {
        return wanted.make();
    }

    /// Whether there is room for it: a province goes only where no office is.
    public boolean hasRoom() {
        return JdbcClient.create(database)
                .sql("select not exists (select from organisation.unit)")
                .query(Boolean.class)
                .single();
    }

    /// What an operator should know of a database with a province in it; empty for any other.
    public List<String> accounts() {
        boolean there = JdbcClient.create(database)
                .sql("select exists (select from organisation.unit where code = :code and id = authority_id)")
                .param("code", Land.CODE)
                .query(Boolean.class)
                .single();
        return there
                ? List.of(
                        "Đây là " + Land.NAME + ", dữ liệu do ./roviec generate sinh ra để đo tốc độ."
                                + " Không dùng cho công việc thật: ai cũng biết mật khẩu.",
                        "Mật khẩu của mọi tài khoản: " + PASSWORD,
                        "  vanphong1 … vanphong40   chuyên viên Văn phòng",
                        "  chutich, phochutich1 … 4 lãnh đạo UBND tỉnh",
                        "  stc.1, stc.2 …           thủ trưởng, chuyên viên Sở Tài chính (mã đơn vị, chữ thường)",
                        "  x01.1, x01.2 …           UBND xã",
                        "  quantri1                 quản trị")
                : List.of();
    }

    /// Makes it all, in one transaction.
    public void make() {
        make(wanted, done -> LOG.info("{}/{} nhiệm vụ", done, wanted.tasks()));
    }

    void make(Wanted asked, IntConsumer progress) {
        if (asked.users() < Staff.FEWEST || asked.tasks() < 1 || asked.tasks() > 5_000_000) {
            throw new IllegalArgumentException("not a province: " + asked);
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                sql.execute("set local maintenance_work_mem = '256MB'");
                sql.execute("set local synchronous_commit = off");
                Aside aside = Aside.put(connection);
                fill(connection, asked, progress);
                LOG.info("Đang lập chỉ mục …");
                derive(sql);
                aside.back();
                sql.execute("analyze tasks.task, tasks.party, tasks.product");
                sql.execute("select tasks.refill_finding()"); // looks each task's names and products up
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            try (Statement sql = connection.createStatement()) {
                sql.execute("vacuum (analyze)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("province not made: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Connection connection, Wanted asked, IntConsumer progress) throws SQLException, IOException {
        LocalDate until = asked.until(LocalDate.now(clock));
        LocalDate first = until.minusYears(Wanted.YEARS);
        Chance chance = new Chance(asked.seed());
        Grammar grammar = new Grammar();
        Land land = new Land(chance);
        Staff staff = new Staff(land, asked.users(), chance);
        Tables tables = new Tables(connection, json);
        land.write(tables, first);
        staff.write(tables, first, passwords.encode(PASSWORD));
        tables.flush();
        Papers papers = new Papers(tables, json, land.listed());
        Orders orders = new Orders(grammar, land, staff, chance);
        Given given = new Given(tables, land, staff, new History(grammar, land.communeNames(), until), chance);
        Map<Integer, Integer> codes = new TreeMap<>();
        Map<Integer, Integer> numbers = new TreeMap<>();
        int notices = (int) Math.max(FEWEST_NOTICES, asked.tasks() / ROWS_OF_AN_ORDER / ORDERS_OF_A_NOTICE);
        long days = ChronoUnit.DAYS.between(first, until) - 4;
        int made = 0;
        int told = 0;
        for (int i = 0; i <= notices; i++) {
            LocalDate day = first.plusDays(3 + days * Math.min(i, notices - 1) / notices);
            boolean waits = i == notices; // nobody has decided on the last one yet
            int quota = waits ? 0 : (int) ((long) asked.tasks() * (i + 1) / notices) - made;
            Notice notice = notice(numbers, day, i, notices, staff, chance);
            List<Order> list = new ArrayList<>();
            int rows = 0;
            while (waits ? list.size() < ORDERS_OF_A_NOTICE : rows < quota) {
                Order order = orders.next(notice.day, notice.inherits, asked.tasks() - made - rows < LARGEST_GROUP);
                list.add(order);
                rows += order.group() == null
                        ? 1
                        : 1 + land.members(order.group()).size();
            }
            if (list.isEmpty()) {
                continue;
            }
            made += write(notice, list, waits, papers, given, codes, staff, orders, chance);
            tables.flushWhenFull();
            if (made / TOLD_EVERY > told) {
                told = made / TOLD_EVERY;
                progress.accept(made);
            }
        }
        codes.forEach((year, number) -> tables.lastCode.row(Land.AUTHORITY.value(), year, number));
        tables.flush();
        count(connection, land, staff, papers, given);
    }

    private static Notice notice(
            Map<Integer, Integer> numbers, LocalDate day, int i, int notices, Staff staff, Chance chance) {
        int perMonth = Math.max(1, notices / (12 * Wanted.YEARS));
        boolean regular = i % perMonth == 0;
        String month = "tháng " + day.getMonthValue() + " năm " + day.getYear();
        String kind = regular
                ? "phiên họp thường kỳ " + month
                : chance.thousandth(600) ? "cuộc họp chuyên đề " + month : "hội nghị giao ban " + month;
        return new Notice(
                numbers.merge(day.getYear(), 1, Integer::sum),
                day,
                regular ? staff.leaders().getFirst() : chance.any(staff.leaders()),
                kind);
    }

    /// @return rows of tasks
    private static int write(
            Notice notice,
            List<Order> list,
            boolean waits,
            Papers papers,
            Given given,
            Map<Integer, Integer> codes,
            Staff staff,
            Orders orders,
            Chance chance) {
        for (int i = 1; i < list.size(); i++) {
            Order before = list.get(i - 1);
            if (chance.thousandth(SHARED)
                    && before.group() == null
                    && list.get(i).group() == null) {
                list.set(i, orders.shared(before));
            }
        }
        String text = notice.write(list);
        Staff.Person clerk = chance.any(staff.clerks());
        Instant received = Days.at(Days.worked(notice.day), LocalTime.of(14, 0));
        Instant assigned = received.plusSeconds(3600);
        var document = papers.paper(notice, text, list.size(), clerk, received);
        int year = Days.of(assigned).getYear();
        int rows = 0;
        Long objective = null;
        for (int i = 0; i < list.size(); i++) {
            Order order = list.get(i);
            boolean withNext = i + 1 < list.size() && list.get(i + 1).work() == order.work();
            boolean withLast = i > 0 && list.get(i - 1).work() == order.work();
            if (withNext && objective == null) {
                objective = papers.lastProposal() + 1;
            } else if (!withNext && !withLast) {
                objective = null;
            }
            Long shared = withNext || withLast ? objective : null;
            String code = waits ? null : "%d-%04d".formatted(year, codes.merge(year, 1, Integer::sum));
            papers.proposal(document, notice.places.get(i), order, shared, code, clerk, assigned.minusSeconds(600));
            if (code != null) {
                rows += given.write(
                        new Given.Source(document, notice, notice.places.get(i), order, shared, clerk, assigned), code);
            }
            if (!withNext) {
                objective = null;
            }
        }
        return rows;
    }

    /// The next row of each table gets the next number.
    private static void count(Connection connection, Land land, Staff staff, Papers papers, Given given)
            throws SQLException {
        next(
                connection,
                "organisation.unit",
                1 + land.departments().size() + land.communes().size());
        next(connection, "organisation.unit_group", 2);
        next(connection, "identity.person", staff.size());
        next(connection, "identity.post", staff.size());
        next(connection, "documents.document", papers.lastDocument());
        next(connection, "meetings.meeting", papers.lastDocument());
        next(connection, "tasks.proposal", papers.lastProposal());
        next(connection, "tasks.task", given.lastId());
    }

    private static void next(Connection connection, String table, @Nullable Object last) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("select setval(pg_get_serial_sequence('" + table + "', 'id'), " + last + ")");
        }
    }

    /// What the triggers would have written.
    private static void derive(Statement sql) throws SQLException {
        sql.execute("""
                insert into tasks.wording (task_id, authority_id, document_id, paper_on, pairs)
                select id, authority_id, document_id, paper_on, tasks.pairs(authority_id, text)
                from tasks.task
                where parent_id is null
                """);
        sql.execute("""
                insert into tasks.pair_count (pair, having_it)
                select pair, count(*) from tasks.wording w cross join unnest(w.pairs) as pair group by pair
                """);
        sql.execute("select tasks.refill_lists()");
    }
}
