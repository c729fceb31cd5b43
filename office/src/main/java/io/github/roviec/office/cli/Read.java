package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.ExtractedText;
import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.documents.OwnRules;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.PaperText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads papers and prints what was found. No Spring, no database, nothing kept.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Đọc văn bản và in các chỉ đạo tìm thấy. Không lưu gì lại.")
final class Read implements Callable<Integer> {

    /// Lower case, as it is typed.
    enum Format {
        json,
        jsonl,
        text,
        csv
    }

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "TỆP",
            description = "Tệp .docx, .doc, .odt, .rtf, .html, .pdf, .txt, ảnh chụp văn bản"
                    + " (.jpg, .png, .tiff); hoặc thư mục chứa các tệp đó.")
    private List<Path> places = List.of();

    @Option(
            names = "--format",
            paramLabel = "DẠNG",
            description = "${COMPLETION-CANDIDATES}; mặc định: ${DEFAULT-VALUE}. jsonl: mỗi văn bản một dòng.")
    private Format format = Format.text;

    @Option(
            names = "--units",
            paramLabel = "TỆP",
            description = "Danh sách đơn vị (.csv, .xlsx) với các cột mã, tên, tên gọi khác, loại.")
    private @Nullable Path units;

    @Option(
            names = "--rules",
            paramLabel = "TỆP",
            description = "Luật đọc của riêng cơ quan: một tệp .rules, hoặc thư mục chứa các tệp đó.")
    private @Nullable Path rules;

    @Option(names = "--why", description = "In thêm vì sao: luật nào nhận ra chỉ đạo, chủ trì, hạn, loại.")
    private boolean why;

    Read(PrintStream out, PrintStream err) {
        terminal = new Terminal(out, err);
    }

    @Override
    public Integer call() {
        Quiet.parsers();
        List<ListedUnit> listed;
        OwnRules own;
        List<Path> papers;
        Path at = units;
        try {
            listed = units == null ? List.of() : UnitFile.units(Papers.name(units), Files.readAllBytes(units));
            at = rules;
            own = rules == null ? OwnRules.NONE : OwnRules.in(rules);
            at = places.getFirst();
            papers = Papers.in(places);
        } catch (IOException | Refusal e) {
            return terminal.complain(at, e);
        }
        if (format == Format.csv) {
            terminal.print(DirectiveTable.HEAD);
        }
        boolean folder = places.stream().anyMatch(Files::isDirectory);
        boolean several = folder || papers.size() > 1;
        Batch.Job job = paper -> printed(paper, several, reading(paper, listed, own));
        int result = papers.size() == 1
                ? one(papers.getFirst(), job)
                : new Batch(terminal, folder, Runtime.getRuntime().availableProcessors()).run(papers, job);
        terminal.flush();
        return result;
    }

    /// Without workers, which would take longer to make than the paper to read.
    private int one(Path paper, Batch.Job job) {
        try {
            terminal.print(job.of(paper));
            return Commands.DONE;
        } catch (IOException | Refusal e) {
            return terminal.complain(paper, e);
        }
    }

    private PaperReading reading(Path paper, List<ListedUnit> listed, OwnRules own) throws IOException {
        ExtractedText text = PaperText.extracted(
                Papers.name(paper),
                Files.readAllBytes(paper),
                (page, of) -> terminal.tell(Messages.get("cli.page", paper, page, of)));
        return PaperReading.of(text, listed, own);
    }

    private String printed(Path paper, boolean several, PaperReading reading) {
        return switch (format) {
            case json -> reading.json(several ? paper.toString() : null, why) + "\n";
            case jsonl -> reading.json(paper.toString(), why) + "\n";
            case csv -> DirectiveTable.rows(Papers.name(paper), reading, why);
            case text -> Listing.of(Papers.name(paper), reading, why);
        };
    }
}
