package io.github.roviec.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Prints how long a warm reading of a file takes: `ReadingSpeed FILE`.
final class ReadingSpeed {

    private ReadingSpeed() {}

    public static void main(String[] args) throws Exception {
        String text = Files.readString(Path.of(args[0]));
        NoticeReader reader = NoticeReader.standard();
        for (int times : new int[] {1, 10, 100}) {
            String longer = (text + "\n").repeat(times);
            var took = new double[Math.max(5, 200 / times)];
            for (int i = 0; i < 300 / times + 3; i++) {
                reader.read(longer);
            }
            for (int i = 0; i < took.length; i++) {
                long start = System.nanoTime();
                reader.read(longer);
                took[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(took);
            int syllables = longer.split("\\s+").length;
            System.out.printf(
                    "%4d x: %d syllables, median %.2f ms, %.0f syllables/s%n",
                    times, syllables, took[took.length / 2], syllables / took[took.length / 2] * 1000);
        }
    }
}
