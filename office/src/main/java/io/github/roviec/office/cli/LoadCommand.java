package io.github.roviec.office.cli;

import io.github.roviec.office.province.Load;
import io.github.roviec.office.province.Measured;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures a running application that serves the made-up province.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Đo tốc độ ứng dụng đang chạy trên máy này với tỉnh mẫu (./roviec generate): nhiều người cùng làm việc.")
final class LoadCommand implements Callable<Integer> {

    private static final Pattern THINK = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--url",
            paramLabel = "ĐỊA_CHỈ",
            description = "Mặc định http://localhost:8080; chỉ đo trên chính máy này.")
    private String url = "http://localhost:8080";

    @Option(names = "--users", paramLabel = "SỐ", description = "Số người cùng làm việc, 1 đến 500 (mặc định 50).")
    private int users = 50;

    @Option(names = "--seconds", paramLabel = "SỐ", description = "Thời gian đo, 1 đến 900 giây (mặc định 60).")
    private int seconds = 60;

    @Option(
            names = "--think",
            paramLabel = "GIÂY",
            description = "Thời gian một người đọc trước khi bấm tiếp: 0 (không nghỉ, mặc định) hoặc 2-5.")
    private String think = "0";

    @Option(names = "--seed", paramLabel = "SỐ", description = "Cùng số, cùng thứ tự thao tác (mặc định 1).")
    private long seed = 1;

    LoadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        Matcher pause = THINK.matcher(think);
        if (users < 1 || users > 500 || seconds < 1 || seconds > 900 || !pause.matches()) {
            err.println(Messages.get("cli.load.misuse"));
            return Commands.MISUSED;
        }
        int least = Integer.parseInt(pause.group(1)) * 1000;
        int most = pause.group(2) == null ? least : Math.max(least, Integer.parseInt(pause.group(2)) * 1000);
        Measured measured;
        try {
            measured = Load.run(new Load.Plan(url, users, seconds, least, most, seed));
        } catch (IllegalArgumentException elsewhere) {
            err.println(Messages.get("cli.load.elsewhere", url));
            return Commands.MISUSED;
        } catch (IllegalStateException unanswered) {
            err.println(Messages.get("cli.load.unanswered", url));
            return Commands.FAILED;
        }
        if (!measured.isMeasured()) {
            err.println(Messages.get("cli.load.nobody", url));
            return Commands.FAILED;
        }
        print(measured);
        return measured.faults() == 0 ? Commands.DONE : Commands.FAILED;
    }

    private void print(Measured measured) {
        out.println(Messages.get("cli.load.head", users, seconds, think));
        out.printf(
                "| %-8s | %8s | %7s | %8s | %8s | %8s | %8s |%n",
                "", "n", "errors", "p50 ms", "p95 ms", "p99 ms", "max ms");
        out.println("|----------|---------:|--------:|---------:|---------:|---------:|---------:|");
        for (Measured.Row row : measured.rows()) {
            out.printf(
                    "| %-8s | %8d | %7d | %8.1f | %8.1f | %8.1f | %8.1f |%n",
                    row.kind(), row.answers(), row.faults(), row.p50(), row.p95(), row.p99(), row.longest());
        }
        out.println(Messages.get("cli.load.rate", measured.perSecond()));
        out.flush();
    }
}
