package io.github.roviec.bench;

import io.github.roviec.notice.NoticeReader;
import io.github.roviec.notice.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One thread, warm: the papers of our own as one text, once, ten and a hundred times over, and texts made to hurt.
/// The counter `syllables` is what counts: syllables a second. Divided by `processor`: on a machine of its own.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingSpeed {

    private static final NoticeReader READER = NoticeReader.standard();

    /// A number: the papers so many times; anything else: this over and over, 300,000 characters of it.
    @State(Scope.Benchmark)
    public static class Text {

        private static final int HOSTILE = 300_000;

        @Param({
            "1",
            "10",
            "100",
            "giao ",
            "Phòng ",
            "các ",
            "UBND các xã, ",
            "phối hợp với Sở Y tế, ",
            "Sở Tài chính, Xây dựng và ",
            "trước ngày 1/1/2025; ",
            "(1) ",
            "vụtrọng",
            "a",
            "|",
            "1."
        })
        String of = "1";

        String text = "";
        long syllables;

        @Setup
        public void prepare() throws IOException {
            boolean papers = of.length() <= 3 && of.chars().allMatch(Character::isDigit);
            text = papers ? papers().repeat(Integer.parseInt(of)) : of.repeat(HOSTILE / of.length());
            syllables = text.strip().split("\\s+").length;
        }

        /// The set of our own, or the file that `-Dpaper=FILE` names.
        private static String papers() throws IOException {
            String paper = System.getProperty("paper");
            if (paper != null) {
                return Files.readString(Path.of(paper)) + "\n";
            }
            var all = new StringBuilder();
            try (var files = Files.list(Path.of("notice/src/test/resources/set"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
            return all.toString();
        }
    }

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        public long syllables;

        /// Seconds of processor time per second: below 1 when others work on the machine too.
        public double processor;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Benchmark
    public Reading read(Text text, Count count) {
        long start = THREADS.getCurrentThreadCpuTime();
        Reading reading = READER.read(text.text);
        count.processor += (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        count.syllables += text.syllables;
        return reading;
    }
}
