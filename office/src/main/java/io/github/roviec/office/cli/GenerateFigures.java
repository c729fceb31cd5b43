package io.github.roviec.office.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A made-up country of figures, and how fast a month of it is added up.
@Command(
        name = "generate-figures",
        description = "Sinh số liệu thử của cả nước trong một cơ sở dữ liệu riêng, rồi đo tốc độ tổng hợp.",
        mixinStandardHelpOptions = true)
final class GenerateFigures implements Callable<Integer> {

    private final Starter starter;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--provinces", defaultValue = "34", description = "số tỉnh (${DEFAULT-VALUE})")
    private int provinces;

    @Option(names = "--communes", defaultValue = "3321", description = "số xã (${DEFAULT-VALUE})")
    private int communes;

    @Option(names = "--indicators", defaultValue = "200", description = "số chỉ tiêu (${DEFAULT-VALUE})")
    private int indicators;

    @Option(names = "--months", defaultValue = "24", description = "số tháng (${DEFAULT-VALUE})")
    private int months;

    @Option(names = "--runs", defaultValue = "7", description = "số lần đo (${DEFAULT-VALUE})")
    private int runs;

    GenerateFigures(Starter starter, PrintStream out, PrintStream err) {
        this.starter = starter;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            starter.start(
                            "figures",
                            "--roviec.country.provinces=" + provinces,
                            "--roviec.country.communes=" + communes,
                            "--roviec.country.indicators=" + indicators,
                            "--roviec.country.months=" + months,
                            "--roviec.country.runs=" + runs)
                    .hints()
                    .forEach(out::println);
            return Commands.DONE;
        } catch (Starter.NotStarted refused) {
            err.println(refused.getMessage());
            return Commands.FAILED;
        }
    }
}
