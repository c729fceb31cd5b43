package io.github.roviec.office.reports.template;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.reports.template.Template.AnnexPiece;
import io.github.roviec.office.tasks.rate.PeriodKind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/// Reads one template file (`docs/templates.md`).
public final class TemplateFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final String file;
    private boolean ofMeeting;

    private TemplateFile(String file) {
        this.file = file;
    }

    /// Refuses with `paper.template-yaml`, `-shape`, `-unknown`, `-missing`, `-value`, `-placeholder` or
    /// `-sentence`; the first two arguments are the file and the line.
    public static Template read(String name, String content) {
        return new TemplateFile(name).template(content);
    }

    private Template template(String content) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(new DumperOptions()))
                    .compose(new StringReader(content));
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw new Refusal("paper.template-yaml", file, line, String.valueOf(notYaml.getProblem()));
        } catch (YAMLException notText) {
            // A character that no text has; it is told without a line.
            throw new Refusal("paper.template-yaml", file, 1, String.valueOf(notText.getMessage()));
        }
        if (root == null) {
            throw new Refusal("paper.template-shape", file, 1);
        }
        Lines all = new Lines(file, root);
        ofMeeting = all.yes("meeting");
        Template template = new Template(
                all.text("code"),
                all.text("name"),
                all.oneOf("kind", PaperKind.class),
                all.oneOf("about", Template.About.class),
                all.oneOf("issuer", Template.Issuer.class),
                all.each("periods", PeriodKind.class),
                checked(all, "subject"),
                all.texts("addressees"),
                all.texts("recipients"),
                new Signature(all.entries("signature").stream().map(this::line).toList(), null),
                pieces(all.entries("blocks")),
                all.entries("annexes").stream().map(this::annex).toList(),
                ofMeeting);
        if (template.issuer() == Template.Issuer.UNIT && template.about() != Template.About.UNIT) {
            throw new Refusal("paper.template-value", file, all.line("issuer"), "issuer");
        }
        all.done();
        return template;
    }

    private Signature.Line line(Lines entry) {
        Signature.Line line = new Signature.Line(entry.oneOf("right", Signature.Right.class), entry.text("post"));
        entry.done();
        return line;
    }

    private AnnexPiece annex(Lines entry) {
        AnnexPiece annex =
                new AnnexPiece(checked(entry, "title"), entry.yes("landscape"), pieces(entry.entries("blocks")));
        entry.done();
        return annex;
    }

    private List<Piece> pieces(List<Lines> entries) {
        List<Piece> pieces = new ArrayList<>();
        for (Lines entry : entries) {
            pieces.add(piece(entry));
            entry.done();
        }
        return pieces;
    }

    private Piece piece(Lines entry) {
        return switch (entry.first()) {
            case "part" -> new Piece.Title(Heading.Level.PART, checked(entry, "part"));
            case "clause" -> new Piece.Title(Heading.Level.CLAUSE, checked(entry, "clause"));
            case "point" -> new Piece.Title(Heading.Level.POINT, checked(entry, "point"));
            case "text" -> new Piece.Text(checked(entry, "text"), false);
            case "basis" -> new Piece.Text(checked(entry, "basis"), true);
            case "figures" -> new Piece.Lines(which(entry.entry("figures")));
            case "minutes" -> {
                if (!ofMeeting) {
                    throw new Refusal("paper.template-unknown", file, entry.line(), "minutes");
                }
                yield new Piece.OfMeeting(
                        entry.oneOf("minutes", Piece.MeetingPart.class),
                        entry.has("title") ? checked(entry, "title") : "",
                        sentences(entry));
            }
            case "sentences" -> new Piece.Sentences(sentences(entry));
            case "table" -> {
                Piece.TableName name = entry.oneOf("table", Piece.TableName.class);
                yield new Piece.TableOf(
                        name,
                        entry.has("caption") ? checked(entry, "caption") : "",
                        name.ofFigures() ? which(entry.entry("of")) : null);
            }
            case "chart" -> {
                Piece.ChartName name = entry.oneOf("chart", Piece.ChartName.class);
                yield new Piece.ChartOf(
                        name,
                        checked(entry, "caption"),
                        name == Piece.ChartName.FIGURES_REACHED ? which(entry.entry("of")) : null);
            }
            case String other -> throw new Refusal("paper.template-unknown", file, entry.line(), other);
        };
    }

    private List<Sentence> sentences(Lines entry) {
        List<Sentence> sentences = new ArrayList<>();
        for (String written : entry.texts("sentences")) {
            int line = entry.line("sentences", sentences.size());
            try {
                Sentence sentence = SentenceReader.read(written);
                sentence.words().forEach(words -> known(words, line));
                sentences.add(sentence);
            } catch (SentenceReader.Wrong wrong) {
                throw new Refusal("paper.template-sentence", file, line, wrong.what());
            }
        }
        return sentences;
    }

    private Which which(Lines entry) {
        Which which = new Which(
                entry.has("set") ? entry.text("set") : null, entry.has("sector") ? entry.text("sector") : null);
        if ((which.set() == null) == (which.sector() == null)) {
            throw new Refusal("paper.template-missing", file, entry.line(), "set / sector");
        }
        entry.done();
        return which;
    }

    /// Words whose placeholders are all known.
    private String checked(Lines entry, String key) {
        String words = entry.text(key);
        known(words, entry.line(key));
        return words;
    }

    private void known(String words, int line) {
        Matcher found = PLACEHOLDER.matcher(words);
        while (found.find()) {
            if (Placeholder.of(found.group(1))
                    .filter(place -> ofMeeting || !place.isOfMeeting())
                    .isEmpty()) {
                throw new Refusal("paper.template-placeholder", file, line, found.group(1));
            }
        }
    }
}
