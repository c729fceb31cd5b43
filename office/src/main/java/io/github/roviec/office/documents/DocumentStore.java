package io.github.roviec.office.documents;

import io.github.roviec.notice.Header;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Files and papers in the database.
@Component
class DocumentStore {

    private static final String ROWS = """
            select id, file_name, kind_name, number, symbol, issued_on, issuer, title, meeting_on, directives,
                   received_at, received_by
            from documents.document
            where authority_id = :authority
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PackageStore packages;

    DocumentStore(JdbcClient jdbc, JsonMapper json, PackageStore packages) {
        this.jdbc = jdbc;
        this.json = json;
        this.packages = packages;
    }

    Optional<DocumentId> known(AuthorityId authority, FileId file) {
        return jdbc.sql("select id from documents.document where authority_id = :authority and sha256 = :file")
                .param("authority", authority.value())
                .param("file", file.sha256())
                .query(Long.class)
                .optional()
                .map(DocumentId::new);
    }

    /// Keeps the bytes unless they are kept already.
    void keep(FileId id, Upload upload, FileType type, AuthorityId authority, Instant now) {
        jdbc.sql("""
                insert into documents.file (authority_id, sha256, name, media_type, size, content, kept_at)
                values (:authority, :sha256, :name, :mediaType, :size, :content, :now)
                on conflict do nothing
                """)
                .param("authority", authority.value())
                .param("sha256", id.sha256())
                .param("name", upload.fileName())
                .param("mediaType", type.mediaType())
                .param("size", upload.content().length)
                .param("content", upload.content())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// A paper whose text is already read. Empty when somebody else has just added the same file.
    Optional<DocumentId> add(FileId file, String fileName, PaperReading reading, Actor by, Instant now) {
        Optional<DocumentId> id = addUnread(file, fileName, by, now);
        id.ifPresent(document -> fill(document, reading));
        return id;
    }

    /// A paper of which nothing is known yet. Empty when somebody else has just added the same file: the unique key
    /// lets one through.
    Optional<DocumentId> addUnread(FileId file, String fileName, Actor by, Instant now) {
        return jdbc.sql("""
                insert into documents.document (authority_id, sha256, file_name, text, reading, directives,
                    reader_version, received_at, received_by, state)
                values (:authority, :file, :fileName, '', :reading::jsonb, 0, :version, :now, :by, 'READING')
                on conflict (authority_id, sha256) do nothing
                returning id
                """)
                .param("authority", by.authority().value())
                .param("file", file.sha256())
                .param("fileName", fileName)
                .param("reading", json.writeValueAsString(KeptReading.EMPTY))
                .param("version", PaperReading.VERSION)
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .query(Long.class)
                .optional()
                .map(DocumentId::new);
    }

    /// What was read in a paper that was being read.
    void fill(DocumentId id, PaperReading reading) {
        Header header = reading.reading().header();
        Header.Meeting meeting = header.meeting();
        Header.Person chair = meeting == null ? null : meeting.chair();
        KeptReading kept = KeptReading.of(reading);
        jdbc.sql("""
                update documents.document
                set kind = :kind, kind_name = :kindName, number = :number, symbol = :symbol, place = :place,
                    issued_on = :date, issuer = :issuer, title = :title, meeting_on = :meetingDate, chair_name = :chairName,
                    chair_position = :chairPosition, text = :text, reading = :reading::jsonb,
                    directives = :directives, reader_version = :version, state = 'READ'
                where id = :id
                """)
                .param("id", id.value())
                .param("kind", header.kind())
                .param("kindName", header.kindName())
                .param("number", header.number())
                .param("symbol", header.symbol())
                .param("place", header.place())
                .param("date", header.date())
                .param("issuer", header.issuer())
                .param("title", header.title())
                .param("meetingDate", meeting == null ? null : meeting.date())
                .param("chairName", chair == null ? null : chair.name())
                .param("chairPosition", chair == null ? null : chair.position())
                .param("text", reading.text())
                .param("reading", json.writeValueAsString(kept))
                .param("directives", kept.directives().size())
                .param("version", PaperReading.VERSION)
                .update();
        packages.complete(id);
    }

    /// The text of a table, which nobody reads for orders.
    void fillTable(DocumentId id, String text, List<Passage> passages) {
        jdbc.sql("""
                update documents.document set text = :text, reading = :reading::jsonb, state = 'READ' where id = :id
                """)
                .param("id", id.value())
                .param("text", text)
                .param(
                        "reading",
                        json.writeValueAsString(
                                new KeptReading(List.of(), passages, List.of(), List.of(), List.of(), List.of())))
                .update();
    }

    /// Locks a paper that is still being read and whose pages have all been read.
    Optional<ScannedPapers.Row> lockUnread(DocumentId id) {
        return jdbc.sql("""
                select * from documents.document d
                where d.id = :id and d.state = 'READING' and not exists (
                    select from documents.page p where p.document_id = d.id and p.state = 'WAITING')
                for update
                """)
                .param("id", id.value())
                .query((row, n) -> new ScannedPapers.Row(
                        id,
                        new AuthorityId(row.getLong("authority_id")),
                        new FileId(row.getString("sha256")),
                        row.getString("file_name"),
                        row.getTimestamp("received_at").toInstant(),
                        new ActorId(row.getLong("received_by"))))
                .optional();
    }

    byte[] content(DocumentId id) {
        return jdbc.sql("""
                select f.content from documents.file f
                join documents.document d on d.authority_id = f.authority_id and d.sha256 = f.sha256
                where d.id = :id
                """).param("id", id.value()).query(byte[].class).single();
    }

    Optional<Paper> paper(DocumentId id, AuthorityId authority) {
        return jdbc.sql("select * from documents.document where id = :id and authority_id = :authority")
                .param("id", id.value())
                .param("authority", authority.value())
                .query(this::paper)
                .optional();
    }

    Optional<String> text(DocumentId id, AuthorityId authority) {
        return jdbc.sql("select text from documents.document where id = :id and authority_id = :authority")
                .param("id", id.value())
                .param("authority", authority.value())
                .query(String.class)
                .optional();
    }

    private Paper paper(ResultSet row, int n) throws SQLException {
        KeptReading kept = json.readValue(row.getString("reading"), KeptReading.class);
        return new Paper(
                new DocumentId(row.getLong("id")),
                new AuthorityId(row.getLong("authority_id")),
                new FileId(row.getString("sha256")),
                row.getString("file_name"),
                row.getString("kind"),
                row.getString("kind_name"),
                row.getString("number"),
                row.getString("symbol"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getString("text"),
                row.getObject("meeting_on", LocalDate.class),
                row.getString("chair_name"),
                row.getString("chair_position"),
                kept.agenda(),
                kept.passages(),
                kept.marks(),
                kept.remarks(),
                row.getTimestamp("received_at").toInstant(),
                new ActorId(row.getLong("received_by")));
    }

    Optional<List<FoundDirective>> directives(DocumentId id, AuthorityId authority) {
        return jdbc.sql("select reading from documents.document where id = :id and authority_id = :authority")
                .param("id", id.value())
                .param("authority", authority.value())
                .query(String.class)
                .optional()
                .map(reading -> json.readValue(reading, KeptReading.class).directives());
    }

    /// Empty for a reading that was kept before figures were.
    Optional<List<FoundFigure>> figures(DocumentId id, AuthorityId authority) {
        return jdbc.sql("select reading from documents.document where id = :id and authority_id = :authority")
                .param("id", id.value())
                .param("authority", authority.value())
                .query(String.class)
                .optional()
                .flatMap(reading -> Optional.ofNullable(
                        json.readValue(reading, KeptReading.class).figures()));
    }

    /// The last received first.
    List<PaperRow> list(AuthorityId authority, Page page) {
        return jdbc.sql(ROWS + "order by received_at desc, id desc limit :limit offset :offset")
                .param("authority", authority.value())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(DocumentStore::row)
                .list();
    }

    /// Of these the last received, not more than `most`.
    List<PaperRow> list(AuthorityId authority, Collection<DocumentId> ids, int most) {
        return jdbc.sql(ROWS + "and id = any(:ids) order by received_at desc, id desc limit :most")
                .param("authority", authority.value())
                .param("ids", ids.stream().map(DocumentId::value).toArray(Long[]::new))
                .param("most", most)
                .query(DocumentStore::row)
                .list();
    }

    Optional<DocumentId> numbered(String number, AuthorityId authority) {
        return jdbc.sql("""
                select id from documents.document
                where authority_id = :authority and number || '/' || symbol = :number
                order by received_at desc, id desc limit 1
                """)
                .param("authority", authority.value())
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(DocumentId::new);
    }

    private static PaperRow row(ResultSet row, int n) throws SQLException {
        return new PaperRow(
                new DocumentId(row.getLong("id")),
                row.getString("file_name"),
                row.getString("kind_name"),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getObject("meeting_on", LocalDate.class),
                row.getInt("directives"),
                row.getTimestamp("received_at").toInstant(),
                new ActorId(row.getLong("received_by")));
    }

    Map<DocumentId, String> titles(Collection<DocumentId> ids, AuthorityId authority) {
        return jdbc
                .sql("""
                select id, title from documents.document
                where authority_id = :authority and id = any(:ids) and title is not null
                """)
                .param("authority", authority.value())
                .param("ids", ids.stream().map(DocumentId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new DocumentId(row.getLong("id")), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int count(AuthorityId authority) {
        return jdbc.sql("select count(*) from documents.document where authority_id = :authority")
                .param("authority", authority.value())
                .query(Integer.class)
                .single();
    }

    Optional<StoredFile> file(FileId id, AuthorityId authority) {
        return jdbc.sql("select * from documents.file where authority_id = :authority and sha256 = :sha256")
                .param("authority", authority.value())
                .param("sha256", id.sha256())
                .query((row, n) -> new StoredFile(
                        id,
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("content"),
                        row.getTimestamp("kept_at").toInstant()))
                .optional();
    }
}
