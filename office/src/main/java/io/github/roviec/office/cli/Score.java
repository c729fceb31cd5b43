package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Annotations;
import io.github.roviec.office.documents.ExtractedText;
import io.github.roviec.office.documents.OwnRules;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.PaperScore;
import io.github.roviec.office.documents.PaperText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures the reading of papers for which a person has written down the orders.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "So kết quả đọc với bản chú giải do người làm, in bảng điểm.")
final class Score implements Callable<Integer> {

    private static final int BEGINNING = 150;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục có các bản chú giải X.json; văn bản nằm cạnh (X.txt, X.docx, …) hoặc ở \"source\".")
    private List<Path> folders = List.of();

    @Option(
            names = {"-v", "--verbose"},
            description = "In thêm các chỉ đạo bị sót và thừa.")
    private boolean verbose;

    @Option(
            names = "--rules",
            paramLabel = "TỆP",
            description = "Luật đọc của riêng cơ quan: một tệp .rules, hoặc thư mục chứa các tệp đó.")
    private @Nullable Path rules;

    private OwnRules own = OwnRules.NONE;
    private PaperScore total = PaperScore.NOTHING;
    private int result = Commands.DONE;

    Score(PrintStream out, PrintStream err) {
        terminal = new Terminal(out, err);
    }

    @Override
    public Integer call() {
        Quiet.parsers();
        Path at = rules;
        try {
            own = rules == null ? OwnRules.NONE : OwnRules.in(rules);
            for (Path folder : folders) {
                at = folder;
                for (Path file : files(folder, ".json")) {
                    Optional<Annotations> annotations = Annotations.of(Files.readAllBytes(file));
                    if (annotations.isPresent()) {
                        score(file, annotations.get());
                    }
                }
            }
        } catch (IOException | Refusal e) {
            return terminal.complain(at, e);
        }
        terminal.print(total.row("TOTAL") + "\n");
        terminal.flush();
        return result;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void score(Path file, Annotations annotations) throws IOException {
        List<Path> papers = papers(file, annotations.source());
        if (papers.isEmpty()) {
            result = terminal.complain(file, new Refusal("document.none-beside"));
        }
        for (Path paper : papers) {
            try {
                ExtractedText text =
                        PaperText.extracted(Papers.name(paper), Files.readAllBytes(paper), (page, of) -> {});
                PaperScore score = PaperReading.of(text, List.of(), own).score(annotations);
                total = total.plus(score);
                print(score, papers.size() == 1 ? file : paper);
            } catch (IOException | Refusal e) {
                result = terminal.complain(paper, e);
            }
        }
    }

    /// The paper that the annotations name; where they name none, every form of it that lies beside them.
    private static List<Path> papers(Path file, @Nullable String source) throws IOException {
        if (source != null) {
            return List.of(file.resolveSibling(source).normalize());
        }
        return files(file.resolveSibling(""), "").stream()
                .filter(beside -> Papers.isPaper(beside.getFileName()))
                .filter(beside -> Papers.stem(beside).equals(Papers.stem(file)))
                .toList();
    }

    private void print(PaperScore score, Path named) {
        terminal.print(score.row(Papers.name(named)) + "\n");
        if (verbose) {
            score.missed().forEach(text -> terminal.print("   missed: " + beginning(text) + "\n"));
            score.extra().forEach(text -> terminal.print("   extra:  " + beginning(text) + "\n"));
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING));
    }
}
