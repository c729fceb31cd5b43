package io.github.roviec.notice.tree;

import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Paragraph;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Table;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Marker.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds the tree of a notice from its paragraphs.
public final class TreeReader {

    private static final int LONGEST_HEADING = 32;

    /// A smaller table that gives no work is read as the paragraphs of its cells.
    private static final int LEAST_DATA_ROWS = 4;

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;

    public TreeReader(Tokens tokens, RuleBook book, Mentions mentions) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
    }

    public NoticeTree read(SourceText source) {
        List<Block> blocks = withTables(source, blocks(source));
        var zones = new Zones(tokens, book, mentions, blocks, tables.keySet());
        int start = zones.start();
        int frontEnd = zones.frontEnd(start);
        int bodyStart = zones.bodyStart(frontEnd);
        int bodyEnd = Math.max(bodyStart, zones.bodyEnd(bodyStart));
        int annexes = zones.annexes(bodyEnd);
        return new NoticeTree(
                blocks.subList(0, start).stream().map(Part.Unread::new).toList(),
                blocks.subList(start, frontEnd).stream().map(Part.Front::new).toList(),
                blocks.subList(frontEnd, bodyStart).stream()
                        .map(Part.Preamble::new)
                        .toList(),
                nest(blocks.subList(bodyStart, bodyEnd)),
                blocks.subList(bodyEnd, annexes).stream().map(Part.Closing::new).toList(),
                nest(blocks.subList(annexes, blocks.size())));
    }

    /// Each table is one block; what a task table holds is kept in {@link #tables}.
    private List<Block> withTables(SourceText source, List<Block> blocks) {
        if (source.tables().isEmpty()) {
            return blocks;
        }
        var reader = new TableReader(tokens, book);
        var found = new ArrayList<Block>();
        int next = 0;
        for (Table table : source.tables()) {
            TaskTable tasks = reader.read(table);
            boolean data = table.rows().size() >= LEAST_DATA_ROWS;
            if (tasks == null && !data) {
                continue;
            }
            while (next < blocks.size() && blocks.get(next).paragraph().start() < table.start()) {
                found.add(blocks.get(next++));
            }
            int first = next;
            while (next < blocks.size() && blocks.get(next).paragraph().start() < table.end()) {
                next++;
            }
            if (next > first) {
                Block last = blocks.get(next - 1);
                int from = tokens.at(table.start());
                var whole = new Block(
                        new Paragraph(table.start(), last.paragraph().end()),
                        new Marker(Kind.NONE, "", from),
                        from,
                        last.to());
                tables.put(whole.from(), new Grid(tasks));
                found.add(whole);
            }
        }
        found.addAll(blocks.subList(next, blocks.size()));
        return found;
    }

    private record Grid(@Nullable TaskTable tasks) {}

    private final Map<Integer, Grid> tables = new HashMap<>();

    private List<Block> blocks(SourceText source) {
        var markers = new MarkerReader(tokens);
        var blocks = new ArrayList<Block>();
        int from = 0;
        for (Paragraph paragraph : source.paragraphs()) {
            while (from < tokens.size() && tokens.start(from) < paragraph.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.start(to) < paragraph.end()) {
                to++;
            }
            Marker marker = from < to ? markers.read(from, to) : new Marker(Kind.NONE, "", from);
            blocks.add(new Block(paragraph, marker, Math.min(marker.to(), to), to));
            from = to;
        }
        return blocks;
    }

    private record Frame(Kind kind, List<Part> children) {}

    private List<Part> nest(List<Block> blocks) {
        var body = new ArrayList<Part>();
        var frames = new ArrayList<List<Part>>();
        Deque<Frame> open = new ArrayDeque<>();
        boolean opened = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Grid grid = tables.get(block.from());
            if (grid != null && !block.empty()) {
                parent(open, body).add(grid.tasks == null ? new Part.Data(block) : new Part.Tasks(block, grid.tasks));
                opened = false;
                continue;
            }
            Kind next = i + 1 < blocks.size() ? blocks.get(i + 1).marker().kind() : Kind.NONE;
            boolean colon = !block.empty() && tokens.is(block.to() - 1, ":");
            var children = new ArrayList<Part>();
            frames.add(children);
            Part part = part(block, next != Kind.NONE, children);
            boolean heads = part instanceof Part.UnitHeading && !block.marked();
            Kind kind = heads ? Kind.UNIT : block.marker().kind();
            if (kind == Kind.NONE) {
                close(open, colon && listed(open, next) ? next : Kind.UNIT, colon);
                parent(open, body).add(part);
            } else {
                if (!opened || listed(open, kind)) {
                    close(open, kind, true);
                }
                parent(open, body).add(part);
                open.push(new Frame(kind, children));
            }
            opened = (heads || colon && block.marked())
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).marker().first();
        }
        frames.forEach(this::likeSiblings);
        return likeSiblings(body);
    }

    /// A short heading among headings that are units names a unit too, one whose shape no rule knows.
    private List<Part> likeSiblings(List<Part> parts) {
        Map<Kind, Integer> headings = new EnumMap<>(Kind.class);
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        for (Part part : parts) {
            all.merge(part.block().marker().kind(), 1, Integer::sum);
            if (part instanceof Part.UnitHeading heading
                    && heading.bodyFrom() == part.block().to()) {
                headings.merge(part.block().marker().kind(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Kind kind = part.block().marker().kind();
            int siblings = all.getOrDefault(kind, 0);
            int alike = headings.getOrDefault(kind, 0);
            if (part instanceof Part.Item item && alike > 1 && 3 * alike >= siblings && namesUnit(item)) {
                Block block = item.block();
                int end = tokens.is(block.to() - 1, ":") ? block.to() - 1 : block.to();
                parts.set(
                        i,
                        new Part.UnitHeading(
                                block, List.of(mentions.guessed(block.from(), end)), block.to(), item.children()));
            }
        }
        return parts;
    }

    private boolean namesUnit(Part.Item item) {
        Block block = item.block();
        return !item.children().isEmpty()
                && block.to() - block.from() <= LONGEST_HEADING / 2
                && tokens.capital(block.from())
                && !tokens.isAny(block.to() - 1, ".", ";", ",")
                && book.at(Family.CIRCUMSTANCE, tokens, block.from(), block.to()) == null
                && book.at(Family.TOPIC, tokens, block.from(), block.to()) == null
                && book.find(Family.Layer.OPENING, tokens, block.from(), block.to(), mentions).stream()
                        .noneMatch(hit -> hit.is(Family.HEADING))
                && silent(block.from(), block.from() + 1)
                && book.find(Family.Layer.LANGUAGE, tokens, block.from(), block.to(), mentions).stream()
                        .noneMatch(hit -> hit.from() == block.from() || !tokens.capital(hit.from()));
    }

    /// Ends the lists that lie deeper than `kind`, and with `same` the nearest list of that kind too.
    private static void close(Deque<Frame> open, Kind kind, boolean same) {
        if (same && listed(open, kind)) {
            while (open.pop().kind != kind) {
                // frames that the new block ends
            }
            return;
        }
        while (!open.isEmpty() && open.element().kind.deeperThan(kind)) {
            open.pop();
        }
    }

    private static boolean listed(Deque<Frame> open, Kind kind) {
        return open.stream().anyMatch(frame -> frame.kind == kind);
    }

    private static List<Part> parent(Deque<Frame> open, List<Part> body) {
        return open.isEmpty() ? body : open.element().children;
    }

    private Part part(Block block, boolean listFollows, List<Part> children) {
        List<UnitMention> units = block.empty() ? List.of() : mentions.units(block.from());
        if (!units.isEmpty()) {
            int end = headingEnd(block, units.getLast().to(), listFollows);
            if (end > 0) {
                return new Part.UnitHeading(block, named(block, units, end), end, children);
            }
        }
        boolean toward = tokens.is(block.from(), "đối") && tokens.is(block.from() + 1, "với");
        List<UnitMention> named = toward ? mentions.units(block.from() + 2) : List.of();
        if (!named.isEmpty() && block.marked()) {
            // "Đối với UBND xã A:" gives the work to the unit and is no topic
            int behind = named.getLast().to();
            int end = behind >= block.to() ? block.to() : tokens.is(behind, ":") ? behind + 1 : -1;
            if (end > 0) {
                return new Part.UnitHeading(block, named, end, children);
            }
        }
        return block.marked() ? new Part.Item(block, children) : new Part.Text(block);
    }

    /// A group at the end of a bare heading takes what narrows it: "UBND các xã từ A đến B".
    private List<UnitMention> named(Block block, List<UnitMention> units, int bodyFrom) {
        UnitMention last = units.getLast();
        int end = tokens.is(bodyFrom - 1, ":") ? bodyFrom - 1 : bodyFrom;
        boolean bracket = tokens.isAny(last.to(), "(", ")", ",", ";");
        if (last.kind() == UnitMention.Kind.UNIT && bodyFrom >= block.to() && nameGoesOn(last.to(), end)) {
            var all = new ArrayList<>(units.subList(0, units.size() - 1));
            all.add(mentions.extended(last, end).doubtful());
            return all;
        }
        if (last.kind() != UnitMention.Kind.GROUP
                || end <= last.to()
                || bracket
                || !last.members().isEmpty()) {
            return units;
        }
        for (int i = last.to(); i < end; i++) {
            // "… theo chức năng, nhiệm vụ:" says how and is no part of the name
            boolean how = tokens.isAny(i, "theo", "căn") || tokens.is(i, "có") && tokens.is(i + 1, "trách");
            end = how ? i : end;
        }
        if (end <= last.to()) {
            return units;
        }
        var all = new ArrayList<>(units.subList(0, units.size() - 1));
        all.add(mentions.extended(last, end));
        return all;
    }

    /// "Phòng lao động, Thường binh, Xã hội - Dân tộc": words in capitals behind a comma or hyphen that name no other
    /// unit are the rest of a name whose spelling the fields do not know.
    private boolean nameGoesOn(int from, int to) {
        if (to <= from + 1 || !tokens.isAny(from, ",", "-") || !tokens.capital(from + 1)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean starts = tokens.isAny(i, ",", "-") && tokens.isWord(i + 1);
            if (tokens.isAny(i, "(", ")", ";", ".", ":") || starts && !tokens.capital(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /// Where the body of a unit heading begins, or -1 when the block is none.
    private int headingEnd(Block block, int behind, boolean listFollows) {
        int i = behind;
        if (tokens.is(i, ")")) {
            i++;
        }
        if (i >= block.to()) {
            return block.to();
        }
        if (tokens.is(i, ":")) {
            return i + 1;
        }
        if (tokens.is(i, ".") && i + 1 >= block.to() && listFollows) {
            return block.to();
        }
        if (tokens.is(i, "(") && tokens.isAny(block.to() - 1, ")", ":") && block.to() - i < LONGEST_HEADING) {
            return block.to();
        }
        int colon = colon(behind, block.to());
        if (colon > 0) {
            return colon + 1;
        }
        boolean bare = block.to() - block.from() <= LONGEST_HEADING
                && !tokens.isAny(block.to() - 1, ".", ";", ",")
                && silent(behind, block.to());
        return bare && (block.marked() || listFollows) ? block.to() : -1;
    }

    /// A colon that closes the name of a group: "UBND các xã từ A đến B: …".
    private int colon(int behind, int to) {
        for (int i = behind; i < Math.min(to, behind + LONGEST_HEADING / 2); i++) {
            if (tokens.is(i, ":")) {
                return silent(behind, i) && !tokens.isAny(behind, ",", ";", ".") ? i : -1;
            }
        }
        return -1;
    }

    private boolean silent(int from, int to) {
        return book.find(Family.Layer.LANGUAGE, tokens, from, to, mentions).stream()
                .noneMatch(hit -> hit.is(Family.VERB) && !hit.says("basis")
                        || hit.is(Family.COORDINATION)
                        || hit.is(Family.INSTRUCTION)
                        || hit.is(Family.ORDER)
                        || hit.is(Family.DUTY)
                        || hit.is(Family.ASSESSMENT)
                        || hit.is(Family.LEAD_IN));
    }
}
