package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.OwnRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tries rules of an office's own before they are used.
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra luật đọc của riêng cơ quan: chạy các ví dụ cùng toàn bộ luật có sẵn.")
final class Rules implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "TỆP", description = "Một tệp .rules, hoặc thư mục chứa các tệp đó.")
    private Path place = Path.of("");

    Rules(PrintStream out, PrintStream err) {
        terminal = new Terminal(out, err);
    }

    @Override
    public Integer call() {
        try {
            OwnRules own = OwnRules.in(place);
            terminal.print(Messages.get("cli.rules.good", String.join(", ", own.files())) + "\n");
            terminal.flush();
            return Commands.DONE;
        } catch (Refusal e) {
            return terminal.complain(place, e);
        }
    }
}
