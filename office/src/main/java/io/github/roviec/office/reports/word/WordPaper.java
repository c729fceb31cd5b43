package io.github.roviec.office.reports.word;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.AnnexHead;
import io.github.roviec.office.reports.paper.Composition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Writes a paper as .docx.
public final class WordPaper {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final XWPFDocument document;
    private final Composition paper;

    private WordPaper(XWPFDocument document, Composition paper) {
        this.document = document;
        this.paper = paper;
    }

    /// @param year on which the line of the day counts while the paper has no day
    public static byte[] write(Composition paper, int year) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordPaper(document, paper).write(year);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int year) throws IOException {
        WordStyles.into(document);
        document.getProperties()
                .getCoreProperties()
                .setTitle(paper.head().kind().title() + ": " + paper.head().subject());
        document.getProperties().getCoreProperties().setCreator(paper.head().issuer());
        document.getProperties().getExtendedProperties().setApplication("RõViệc");
        WordPages.numbered(document);
        WordHead.write(document, paper.head(), year);
        WordBlocks blocks = new WordBlocks(document, new WordLists(document), null, WordPages.TEXT_WIDTH);
        blocks.write(paper.body(), true);
        WordFoot.write(document, paper);
        annexes();
    }

    /// Each section's own page set-up stands at its end; that of the last at the end of the document.
    private void annexes() throws IOException {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        boolean across = false;
        int annexNumber = 0;
        for (Annex annex : paper.annexes()) {
            XWPFParagraph end = document.createParagraph();
            end.setStyle("KetThucPhan");
            CTSectPr before = end.getCTP().getPPr().addNewSectPr();
            before.set(last.copy());
            WordPages.page(before, across);
            if (annexNumber > 0) {
                WordPages.fromOne(before);
            }
            while (annexNumber == 1 && last.sizeOfHeaderReferenceArray() > 0) {
                last.removeHeaderReference(0);
            }
            AnnexHead head = AnnexHead.of(paper, annexNumber++);
            line("PhuLuc", head.name());
            line("PhuLuc", head.title());
            line("KemTheo", head.with());
            across = annex.landscape();
            int width = across ? WordPages.ACROSS_WIDTH : WordPages.TEXT_WIDTH;
            WordLists lists = new WordLists(document);
            new WordBlocks(document, lists, lists.headings(), width).write(annex.blocks(), false);
        }
        WordPages.page(last, across);
        if (annexNumber > 0) {
            WordPages.fromOne(last);
        }
    }

    private void line(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    static BigInteger twips(long twips) {
        return BigInteger.valueOf(twips);
    }
}
