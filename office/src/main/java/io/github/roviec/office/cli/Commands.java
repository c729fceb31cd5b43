package io.github.roviec.office.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What the operator may ask for on the command line.
public final class Commands {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    /// The application has started and goes on running.
    public static final int SERVING = -1;

    private Commands() {}

    /// Carries out a command line. `read`, `score` and `rules` touch neither Spring nor a database.
    ///
    /// @return {@link #SERVING}, or the exit code: 0 done, 1 something could not be done (said on
    /// standard error), 2 not understood
    public static int run(String[] args, Starter starter) {
        // Whatever the locale of the terminal: papers are Unicode.
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            return run(args, starter, out, err);
        }
    }

    static int run(String[] args, Starter starter, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new CommandLine(new Read(out, err)))
                .addSubcommand(new CommandLine(new Score(out, err)))
                .addSubcommand(new CommandLine(new Rules(out, err)))
                .addSubcommand(new CommandLine(new Generate(starter, out, err)))
                .addSubcommand(new CommandLine(new GenerateFigures(starter, out, err)))
                .addSubcommand(new CommandLine(new LoadCommand(out, err)))
                .addSubcommand("serve", new Serve(starter, out, err))
                .addSubcommand("demo", new Demo(starter, out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((misuse, _) -> {
            err.println("Không hiểu lệnh: " + misuse.getMessage());
            misuse.getCommandLine().usage(err);
            return MISUSED;
        });
        return line.execute(args);
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(to), 64 * 1024), false, StandardCharsets.UTF_8);
    }

    @Command(
            name = "roviec",
            mixinStandardHelpOptions = true,
            version = "RõViệc 0.1.0",
            description = "Từ kết luận phiên họp đến kết quả công việc.",
            synopsisSubcommandLabel = "LỆNH")
    private static final class Root {}

    @Command(name = "serve", description = "Chạy ứng dụng.", mixinStandardHelpOptions = true)
    private static final class Serve extends Starting {
        Serve(Starter starter, PrintStream out, PrintStream err) {
            super("serve", starter, out, err);
        }
    }

    @Command(name = "demo", description = "Chạy ứng dụng với cơ quan mẫu.", mixinStandardHelpOptions = true)
    private static final class Demo extends Starting {
        Demo(Starter starter, PrintStream out, PrintStream err) {
            super("demo", starter, out, err);
        }
    }

    private abstract static class Starting implements Callable<Integer> {

        private final String mode;
        private final Starter starter;
        private final PrintStream out;
        private final PrintStream err;

        @CommandLine.Unmatched
        private final List<String> springArgs = new ArrayList<>();

        Starting(String mode, Starter starter, PrintStream out, PrintStream err) {
            this.mode = mode;
            this.starter = starter;
            this.out = out;
            this.err = err;
        }

        @Override
        public Integer call() {
            Starter.Started started;
            try {
                started = starter.start(mode, springArgs.toArray(String[]::new));
            } catch (Starter.NotStarted refused) {
                err.println(refused.getMessage());
                return FAILED;
            }
            out.println();
            out.println("RõViệc: " + started.address());
            started.hints().forEach(out::println);
            out.flush();
            return SERVING;
        }
    }
}
