package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.ListedUnit;
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
        text,
        csv
    }

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "TỆP",
            description = "Tệp .docx, .doc, .pdf, .txt, hoặc ảnh chụp văn bản (.jpg, .png, .tiff).")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "DẠNG",
            description = "${COMPLETION-CANDIDATES}; mặc định: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--units",
            paramLabel = "TỆP",
            description = "Danh sách đơn vị (.csv, .xlsx) với các cột mã, tên, tên gọi khác, loại.")
    private @Nullable Path units;

    @Option(names = "--why", description = "In thêm các luật đã nhận ra từng chỉ đạo.")
    private boolean why;

    Read(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Quiet.parsers();
        List<ListedUnit> listed;
        try {
            listed = units == null ? List.of() : UnitFile.units(name(units), Files.readAllBytes(units));
        } catch (IOException | Refusal e) {
            return complain(units, e);
        }
        if (format == Format.csv) {
            out.print(DirectiveTable.HEAD);
        }
        int result = Commands.DONE;
        for (Path file : files) {
            try {
                print(file, PaperReading.of(text(file), listed));
            } catch (IOException | Refusal e) {
                result = complain(file, e);
            }
        }
        out.flush();
        return result;
    }

    private void print(Path file, PaperReading reading) {
        switch (format) {
            case json -> out.println(reading.json(files.size() > 1 ? file.toString() : null, why));
            case csv -> out.print(DirectiveTable.rows(name(file), reading, why));
            case text -> out.print(Listing.of(name(file), reading, why));
        }
    }

    private String text(Path file) throws IOException {
        return PaperText.of(name(file), Files.readAllBytes(file), (page, of) -> {
            err.println(Messages.get("cli.page", name(file), page, of));
            err.flush();
        });
    }

    private int complain(@Nullable Path file, Exception e) {
        out.flush();
        err.println(file + ": " + (e instanceof Refusal refusal ? Messages.of(refusal) : Messages.unopened(e)));
        err.flush();
        return Commands.FAILED;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
