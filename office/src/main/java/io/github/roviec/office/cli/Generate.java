package io.github.roviec.office.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the province that speed is measured on.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Sinh một tỉnh mẫu (34 sở, ngành, 65 xã, 5 năm) vào cơ sở dữ liệu trống, để đo tốc độ.")
final class Generate implements Callable<Integer> {

    private final Starter starter;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--seed", paramLabel = "SỐ", description = "Cùng số, cùng dữ liệu (mặc định 2026).")
    private long seed = 2026;

    @Option(names = "--tasks", paramLabel = "SỐ", description = "Số nhiệm vụ, kể cả phần việc (mặc định 250000).")
    private int tasks = 250_000;

    @Option(names = "--users", paramLabel = "SỐ", description = "Số người dùng, từ 245 (mặc định 2000).")
    private int users = 2000;

    @Option(names = "--until", paramLabel = "NGÀY", description = "Ngày cuối cùng, dạng 2026-11-28 (mặc định hôm nay).")
    private @Nullable String until;

    Generate(Starter starter, PrintStream out, PrintStream err) {
        this.starter = starter;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String misuse = misuse();
        if (misuse != null) {
            err.println(misuse);
            return Commands.MISUSED;
        }
        List<String> wanted = new ArrayList<>(List.of(
                "--roviec.province.seed=" + seed,
                "--roviec.province.tasks=" + tasks,
                "--roviec.province.users=" + users));
        if (until != null) {
            wanted.add("--roviec.province.until=" + until);
        }
        try {
            starter.start("generate", wanted.toArray(String[]::new)).hints().forEach(out::println);
            out.flush();
            return Commands.DONE;
        } catch (Starter.NotStarted refused) {
            err.println(refused.getMessage());
            return Commands.FAILED;
        }
    }

    private @Nullable String misuse() {
        if (tasks < 1 || tasks > 5_000_000) {
            return Messages.get("cli.generate.tasks");
        }
        if (users < 245 || users > 100_000) {
            return Messages.get("cli.generate.users");
        }
        return until == null || until.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
                ? null
                : Messages.get("cli.generate.until");
    }
}
