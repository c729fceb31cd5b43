package io.github.roviec.office.reports.word;

import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Words and numbers of a paragraph. A number keeps its measure beside it at the end of a line.
final class WordRuns {

    private WordRuns() {}

    static void write(XWPFParagraph paragraph, List<Run> runs, boolean bold) {
        for (Run each : runs) {
            switch (each) {
                case Words words -> add(paragraph, words.text(), bold || words.bold(), words.italic());
                case Live live -> add(paragraph, live.text(), bold, false);
            }
        }
    }

    private static void add(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        run.setText(text.replace(" %", "\u00a0%"));
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
    }
}
