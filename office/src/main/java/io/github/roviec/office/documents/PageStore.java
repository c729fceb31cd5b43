package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PageReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Pages in the database.
@Component
class PageStore {

    /// Places are kept in tenths of a point: seven numbers for a word.
    private static final int NUMBERS = 7;

    private static final float TENTHS = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PageStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(DocumentId document, PrintedPage page, Leaf.State state) {
        jdbc.sql("""
                insert into documents.page (document_id, number, width, height, turn, state)
                values (:document, :number, :width, :height, :turn, :state)
                """)
                .param("document", document.value())
                .param("number", page.number())
                .param("width", page.width())
                .param("height", page.height())
                .param("turn", page.turn())
                .param("state", state.name())
                .update();
    }

    /// Keeps what was read from a page's picture, unless somebody else has.
    void read(DocumentId document, PageReader.Outcome outcome) {
        PrintedPage page = outcome.page();
        jdbc.sql("""
                update documents.page
                set state = :state, sure = :sure, width = :width, height = :height, turn = :turn, read_lines = :lines,
                    leased_by = null, leased_until = null
                where document_id = :document and number = :number and state = 'WAITING'
                """)
                .param("state", (outcome.readable() ? Leaf.State.READ : Leaf.State.UNREADABLE).name())
                .param("sure", outcome.sure())
                .param("width", page.width())
                .param("height", page.height())
                .param("turn", page.turn())
                .param("lines", json.writeValueAsString(page.lines()))
                .param("document", document.value())
                .param("number", page.number())
                .update();
    }

    /// What was read from pictures, by number of page.
    Map<Integer, PrintedPage> fromPictures(DocumentId document) {
        Map<Integer, PrintedPage> pages = new HashMap<>();
        jdbc.sql("select * from documents.page where document_id = :document and read_lines is not null")
                .param("document", document.value())
                .query(row -> {
                    PrintedPage page = page(row);
                    List<PrintedLine> lines = json.readValue(row.getString("read_lines"), new TypeReference<>() {});
                    pages.put(page.number(), page.read(page.turn(), lines));
                });
        return pages;
    }

    private static PrintedPage page(ResultSet row) throws SQLException {
        return new PrintedPage(
                row.getInt("number"),
                row.getFloat("width"),
                row.getFloat("height"),
                row.getFloat("turn"),
                List.of(),
                row.getString("state").equals(Leaf.State.WAITING.name()));
    }

    /// Keeps where the text stands; what was read from the pictures is not needed any more.
    void place(DocumentId document, List<Placed> placed) {
        Map<Integer, List<int[]>> pages = new HashMap<>();
        placed.forEach(line ->
                pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(numbers(line)));
        jdbc.sql("update documents.page set read_lines = null where document_id = :document")
                .param("document", document.value())
                .update();
        pages.forEach((number, lines) -> jdbc.sql(
                        "update documents.page set placed = :placed where document_id = :document and number = :number")
                .param("placed", json.writeValueAsString(lines))
                .param("document", document.value())
                .param("number", number)
                .update());
    }

    private static int[] numbers(Placed line) {
        int[] numbers = new int[line.words().size() * NUMBERS];
        int at = 0;
        for (Placed.Word word : line.words()) {
            numbers[at++] = word.start();
            numbers[at++] = word.end();
            numbers[at++] = Math.round(word.box().left() * TENTHS);
            numbers[at++] = Math.round(word.box().top() * TENTHS);
            numbers[at++] = Math.round(word.box().right() * TENTHS);
            numbers[at++] = Math.round(word.box().bottom() * TENTHS);
            numbers[at++] = word.doubtful() ? 1 : 0;
        }
        return numbers;
    }

    private static List<Place> line(int[] numbers) {
        List<Place> line = new ArrayList<>();
        for (int at = 0; at + NUMBERS <= numbers.length; at += NUMBERS) {
            line.add(new Place(
                    numbers[at],
                    numbers[at + 1],
                    numbers[at + 2] / TENTHS,
                    numbers[at + 3] / TENTHS,
                    numbers[at + 4] / TENTHS,
                    numbers[at + 5] / TENTHS,
                    numbers[at + 6] == 1));
        }
        return line;
    }

    List<Leaf> leaves(DocumentId document, AuthorityId authority) {
        return jdbc.sql("""
                select p.* from documents.page p join documents.document d on d.id = p.document_id
                where d.id = :document and d.authority_id = :authority order by p.number
                """)
                .param("document", document.value())
                .param("authority", authority.value())
                .query((row, n) -> new Leaf(
                        row.getInt("number"),
                        row.getFloat("width"),
                        row.getFloat("height"),
                        Leaf.State.valueOf(row.getString("state")),
                        lines(row.getString("placed"))))
                .list();
    }

    private List<List<Place>> lines(@org.jspecify.annotations.Nullable String placed) {
        if (placed == null) {
            return List.of();
        }
        List<int[]> lines = json.readValue(placed, new TypeReference<>() {});
        return lines.stream().map(PageStore::line).toList();
    }

    /// A page and how its picture is turned.
    Optional<PrintedPage> page(DocumentId document, int number) {
        return jdbc.sql("select * from documents.page where document_id = :document and number = :number")
                .param("document", document.value())
                .param("number", number)
                .query((row, n) -> page(row))
                .optional();
    }

    /// How far the papers are that are still being read.
    Map<DocumentId, Scanning> scanning(AuthorityId authority) {
        Map<DocumentId, Scanning> found = new HashMap<>();
        jdbc.sql("""
                select d.id, count(*) filter (where p.state <> 'WAITING') as done, count(*) as pages
                from documents.document d join documents.page p on p.document_id = d.id
                where d.authority_id = :authority and d.state = 'READING'
                group by d.id
                """).param("authority", authority.value()).query(row -> {
            found.put(new DocumentId(row.getLong("id")), new Scanning(row.getInt("done"), row.getInt("pages")));
        });
        return found;
    }
}
