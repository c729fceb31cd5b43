package io.github.roviec.office.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.SampleComposition;
import io.github.roviec.office.reports.print.PrintedPaper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program opens what was written. What came out is kept under `target/papers` to be looked at.
class RenderedPapersTest {

    private static final Path KEPT = Path.of("target/papers");
    private static final List<Path> OFFICE = List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

    @TempDir
    Path folder;

    @Test
    void the_office_program_opens_the_word_file_and_lays_it_out_as_we_print_it() throws Exception {
        Path soffice = OFFICE.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(soffice != null, "no LibreOffice here: apt-get install libreoffice-writer-nogui");
        byte[] word = WordPaper.write(SampleComposition.report(), 2025);
        byte[] pdf = PrintedPaper.write(SampleComposition.report(), 2025);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve("report.pdf"), pdf);
        Files.write(KEPT.resolve("report.docx"), word);
        Files.write(KEPT.resolve("letter.docx"), WordPaper.write(SampleComposition.letter(), 2024));
        Files.write(KEPT.resolve("letter.pdf"), PrintedPaper.write(SampleComposition.letter(), 2024));
        Path file = Files.write(folder.resolve("report-word.docx"), word);
        ProcessBuilder office = new ProcessBuilder(
                        String.valueOf(soffice),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        office.environment().put("FONTCONFIG_FILE", fonts().toString());
        Process process = office.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        Path made = folder.resolve("report-word.pdf");
        Files.copy(made, KEPT.resolve("report-word.pdf"), StandardCopyOption.REPLACE_EXISTING);
        String theirs = words(made.toFile());
        String ours = words(KEPT.resolve("report.pdf").toFile());
        for (String said : List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 05/BC-UBND",
                "I. KẾT QUẢ THỰC HIỆN",
                "1. Thu, chi ngân sách",
                "d) Lĩnh vực thứ 4",
                "đ) Lĩnh vực thứ 5",
                "e) Lĩnh vực thứ 6",
                "2. Việc thứ hai.",
                "theo dõi./.",
                "PHÓ CHỦ TỊCH",
                "Hoàng Văn Mẫu",
                "- Lưu: VT, VP.",
                "Phụ lục II")) {
            assertThat(theirs).as("Word").contains(said.replace(" ", ""));
            assertThat(ours).as("PDF").contains(said.replace(" ", ""));
        }
        SampleComposition.report().blocks().flatMap(Block::runs).forEach(run -> {
            String said = run.text().replaceAll("\\s", "");
            assertThat(theirs).as("Word").contains(said);
            assertThat(ours).as("PDF").contains(said);
        });
    }

    /// With the letters that we ship in the place of Times New Roman: those of this machine may lack Vietnamese
    /// ones.
    private Path fonts() throws IOException {
        String shipped =
                Path.of("src/main/resources/papers/fonts").toAbsolutePath().toString();
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir>
                <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
                </fontconfig>
                """.formatted(shipped, folder.resolve("fonts")));
    }

    /// Without any spaces: how words are put apart on a page is each program's own affair.
    private static String words(File pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        }
    }
}
