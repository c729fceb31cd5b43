package io.github.roviec.office.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What the operator may ask for on the command line.
public final class Commands {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Commands() {}

    /// Carries out a command line. `read` touches neither Spring nor a database.
    ///
    /// @return the exit code: 0 done, 1 something could not be done (said on standard error), 2 not understood
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
                .addSubcommand("serve", new Serve(starter))
                .addSubcommand("demo", new Demo(starter));
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
        Serve(Starter starter) {
            super("serve", starter);
        }
    }

    @Command(name = "demo", description = "Chạy ứng dụng với cơ quan mẫu.", mixinStandardHelpOptions = true)
    private static final class Demo extends Starting {
        Demo(Starter starter) {
            super("demo", starter);
        }
    }

    private abstract static class Starting implements Callable<Integer> {

        private final String mode;
        private final Starter starter;

        @CommandLine.Unmatched
        private List<String> springArgs = List.of();

        Starting(String mode, Starter starter) {
            this.mode = mode;
            this.starter = starter;
        }

        @Override
        public Integer call() {
            return starter.start(mode, springArgs.toArray(String[]::new));
        }
    }
}
