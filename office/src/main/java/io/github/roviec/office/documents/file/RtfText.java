package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.file.RtfFlow.Merged;
import io.github.roviec.office.documents.file.RtfGroup.Place;
import io.github.roviec.office.documents.letters.OldLetters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Text of an .rtf: list labels as the writer counted them, deleted and hidden text left out, headers, footers and
/// notes beside the text.
final class RtfText implements RtfTokens.Sink {

    private static final int DEEPEST = 5000;

    /// Groups of things that are not text. Unknown groups marked with `\*` are skipped as well.
    private static final Set<String> NO_TEXT =
            Set.of(("colortbl stylesheet info pict fldinst nonesttables shprslt nonshppict sp xe tc tcn rxe annotation "
                            + "atnid atnauthor atnref atndate ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn comment "
                            + "pntxta pntxtb themedata template private bkmkstart bkmkend")
                    .split(" "));

    /// Groups marked with `\*` that hold text all the same.
    private static final Set<String> TEXT_ALL_THE_SAME =
            Set.of("shpinst", "do", "nesttableprops", "shptxt", "dptxbxtext");

    private static final Set<String> ASIDES =
            Set.of(("header headerl headerr headerf footer footerl footerr footerf footnote").split(" "));

    /// Words that stand for a character.
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private final RtfFonts fonts = new RtfFonts();
    private final Blocks blocks = new Blocks();
    private final List<String> asides = new ArrayList<>();
    private final Deque<RtfGroup> groups = new ArrayDeque<>(List.of(new RtfGroup()));
    private final Deque<RtfFlow> flows = new ArrayDeque<>(List.of(new RtfFlow(blocks)));
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private List<Merged> row = new ArrayList<>();
    private Merged cell = Merged.NOT;
    private int standardFont;
    /// Characters still to be passed over: what stands behind a Unicode escape for readers without Unicode.
    private int skipped;

    private RtfText() {}

    static Extracted extract(byte[] content) throws IOException {
        RtfText text = new RtfText();
        new RtfTokens(content, text).read();
        text.flush();
        while (text.groups.size() > 1) {
            text.end();
        }
        text.flow().end();
        text.asides.addAll(text.blocks.asides());
        return new Extracted(String.join("\n\n", text.blocks.all()), text.asides);
    }

    @Override
    public void begin() throws IOException {
        flush();
        skipped = 0;
        if (groups.size() > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        groups.push(group().inner());
    }

    @Override
    public void end() {
        flush();
        skipped = 0;
        if (groups.size() == 1) {
            return;
        }
        RtfGroup group = groups.pop();
        if (group.ownFlow) {
            flow().end();
            flows.pop();
            List<String> paragraphs = blocks.endBox();
            if (group.box) {
                flow().box(paragraphs);
            }
        }
    }

    @Override
    public void text(byte b) {
        if (skipped > 0) {
            skipped--;
        } else if (group().place == Place.FONTS) {
            fonts.name((char) (b & 0xFF));
        } else if (group().place != Place.NOTHING) {
            bytes.write(b);
        }
    }

    @Override
    public void symbol(char symbol) {
        flush();
        switch (symbol) {
            case '*' -> group().starred = true;
            case '~' -> append(" ");
            case '-' -> append("\u00AD");
            case '_' -> append("-");
            case '\\', '{', '}' -> text((byte) symbol);
            case '\n', '\r' -> word("par", 0, false);
            default -> {}
        }
    }

    @Override
    public void word(String word, int number, boolean numbered) {
        flush();
        if (skipped > 0 && !word.equals("u")) {
            skipped--;
            return;
        }
        RtfGroup group = group();
        boolean starred = group.starred;
        group.starred = false;
        if (group.place == Place.NOTHING) {
            return;
        }
        if (group.place == Place.FONTS) {
            if (starred) {
                group.place = Place.NOTHING;
            }
            fonts.define(word, number);
        } else if (NO_TEXT.contains(word) || starred && !TEXT_ALL_THE_SAME.contains(word)) {
            group.place = Place.NOTHING;
        } else if (ASIDES.contains(word)) {
            ownFlow(group, false);
        } else if (!character(word, number)) {
            format(group, word, number, !numbered || number != 0);
        }
    }

    /// Words that stand for characters and ends. Tells whether it was one.
    private boolean character(String word, int number) {
        RtfGroup group = group();
        boolean gone = group.deleted || group.hidden;
        switch (word) {
            case "u" -> {
                append(String.valueOf((char) number));
                skipped = group.fallback;
            }
            case "par", "sect" -> {
                if (group.place == Place.TEXT) {
                    flow().endParagraph(group.depth, gone);
                }
            }
            case "cell" -> flow().endCell(1, gone);
            case "nestcell" -> flow().endCell(Math.max(2, group.depth), gone);
            case "row" -> endRow(1);
            case "nestrow" -> endRow(Math.max(2, group.depth));
            default -> {
                String sign = SIGNS.get(word);
                append(sign == null ? "" : sign);
                return sign != null;
            }
        }
        return true;
    }

    private void endRow(int depth) {
        flow().endRow(depth, List.copyOf(row));
    }

    /// Words that change how the following is to be read.
    private void format(RtfGroup group, String word, int number, boolean on) {
        switch (word) {
            case "fonttbl" -> group.place = Place.FONTS;
            case "listtext", "pntext" -> group.place = Place.LABEL;
            case "shptxt", "dptxbxtext" -> ownFlow(group, true);
            case "ansicpg" -> fonts.codePage(number);
            case "deff" -> {
                standardFont = number;
                group.font = number;
            }
            case "f" -> group.font = number;
            case "uc" -> group.fallback = Math.clamp(number, 0, 16);
            case "v" -> group.hidden = on;
            // Moved text is deleted where it stood.
            case "deleted", "mvf" -> group.deleted = on;
            case "plain" -> {
                group.font = standardFont;
                group.hidden = false;
                group.deleted = false;
            }
            case "pard" -> group.depth = 0;
            case "intbl" -> group.depth = Math.max(1, group.depth);
            case "itap" -> group.depth = Math.clamp(number, 0, 100);
            case "trowd" -> {
                row = new ArrayList<>();
                cell = Merged.NOT;
            }
            case "clmrg" -> cell = Merged.BEFORE;
            case "clvmrg" -> cell = cell == Merged.BEFORE ? cell : Merged.ABOVE;
            case "cellx" -> {
                row.add(cell);
                cell = Merged.NOT;
            }
            default -> {}
        }
    }

    private void ownFlow(RtfGroup group, boolean box) {
        group.ownFlow = true;
        group.box = box;
        group.depth = 0;
        blocks.beginBox();
        flows.push(new RtfFlow(blocks));
    }

    private void flush() {
        if (bytes.size() > 0) {
            String text = fonts.decode(bytes.toByteArray(), group().font);
            bytes.reset();
            append(text);
        }
    }

    private void append(String text) {
        RtfGroup group = group();
        if (group.hidden || group.deleted) {
            return;
        }
        OldLetters letters = fonts.letters(group.font);
        if (group.place == Place.LABEL) {
            flow().label(letters == null ? text : letters.toUnicode(text));
        } else if (group.place == Place.TEXT) {
            flow().append(text, letters, group.depth);
        }
    }

    private RtfGroup group() {
        return groups.element();
    }

    private RtfFlow flow() {
        return flows.element();
    }
}
