package io.github.roviec.office.cycle;

import io.github.roviec.office.documents.PaperReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The components of a notice as they stand in a Word file, in the order of Nghị định 30/2020/NĐ-CP.
final class NoticeForm {

    private static final double MM = 1440 / 25.4;
    private static final Pattern CLAUSE = Pattern.compile("^\\d+(?:\\.\\d+)*\\. .*", Pattern.DOTALL);
    private static final int SHOWN = 70;

    private final XWPFDocument word;
    private final List<XWPFParagraph> all = new ArrayList<>();
    private final PaperReading reading;

    NoticeForm(byte[] file, PaperReading reading) throws IOException {
        this.word = new XWPFDocument(new ByteArrayInputStream(file));
        this.reading = reading;
        all.addAll(word.getParagraphs());
        for (XWPFTable table : word.getTables()) {
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs())));
        }
    }

    Map<String, String> components() {
        Map<String, String> found = new LinkedHashMap<>();
        CTSectPr section = word.getDocument().getBody().getSectPr();
        XWPFParagraph body = all.stream()
                .max(Comparator.comparingInt(each -> each.getText().length()))
                .orElseThrow();
        found.put(
                "Khổ giấy",
                mm(section.getPgSz().getW()) + " x " + mm(section.getPgSz().getH()) + " mm");
        found.put(
                "Lề trên, dưới, trái, phải",
                "%s, %s, %s, %s mm"
                        .formatted(
                                mm(section.getPgMar().getTop()),
                                mm(section.getPgMar().getBottom()),
                                mm(section.getPgMar().getLeft()),
                                mm(section.getPgMar().getRight())));
        found.put("Phông chữ", font(body));
        found.put("Cỡ chữ nội dung", size(body) + " pt, căn " + alignment(body));
        found.put("Quốc hiệu", one("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        found.put("Tiêu ngữ", one("Độc lập - Tự do - Hạnh phúc"));
        found.put("Cơ quan ban hành", head(0, 0));
        found.put("Số, ký hiệu", one("Số: "));
        found.put("Địa danh, ngày", match(".+, ngày \\d\\d tháng \\d+ năm \\d{4}"));
        found.put("Tên loại", one("THÔNG BÁO"));
        found.put("Trích yếu", match("Kết luận .*"));
        found.put("Đoạn mở đầu", match("Ngày \\d+/\\d+/\\d{4}.*"));
        found.put("Khoản (1., 2., …)", Long.toString(clauses()));
        found.put("Chỉ đạo đọc lại được", Integer.toString(reading.directives().size()));
        found.put("Số liệu đọc lại được", Integer.toString(reading.figures().size()));
        found.put(
                "Lưu ý về thể thức, nội dung",
                Integer.toString(reading.remarks().size()));
        found.put("Quyền hạn ký", match("(?:TM|KT|TL|TUQ|Q)\\. .*"));
        found.put("Nơi nhận", recipients());
        found.put("Số trang", word.getHeaderList().isEmpty() ? "không" : "giữa lề trên, từ trang 2");
        return found;
    }

    private long clauses() {
        return all.stream()
                .filter(each -> "Heading2".equals(each.getStyle())
                        || CLAUSE.matcher(each.getText()).matches())
                .count();
    }

    private String recipients() {
        int lines = 0;
        boolean inside = false;
        for (XWPFParagraph each : all) {
            String text = each.getText().strip();
            if (text.startsWith("Nơi nhận")) {
                inside = true;
            } else if (inside && !text.isEmpty()) {
                lines += (int) text.lines().count();
                if (text.contains("Lưu:")) {
                    break;
                }
            }
        }
        return lines + " dòng";
    }

    private String one(String words) {
        return all.stream()
                .map(XWPFParagraph::getText)
                .filter(text -> text.startsWith(words))
                .findFirst()
                .map(NoticeForm::shown)
                .orElse("không có");
    }

    private String match(String pattern) {
        Pattern wanted = Pattern.compile(pattern, Pattern.DOTALL);
        return all.stream()
                .map(each -> each.getText().strip())
                .filter(text -> wanted.matcher(text).matches())
                .findFirst()
                .map(NoticeForm::shown)
                .orElse("không có");
    }

    private String head(int row, int cell) {
        return word.getTables().isEmpty()
                ? "không có"
                : shown(word.getTables().getFirst().getRow(row).getCell(cell).getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining(" ")));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, line.lastIndexOf(' ', SHOWN)) + " …";
    }

    private static String mm(Object twips) {
        return Long.toString(Math.round(((BigInteger) twips).doubleValue() / MM));
    }

    private String font(XWPFParagraph paragraph) {
        for (XWPFStyle at = style(paragraph); at != null; at = base(at)) {
            var runs = at.getCTStyle().getRPr();
            if (runs != null
                    && runs.sizeOfRFontsArray() > 0
                    && runs.getRFontsArray(0).getAscii() != null) {
                return runs.getRFontsArray(0).getAscii();
            }
        }
        return Objects.requireNonNullElse(
                word.getStyles().getDefaultRunStyle().getRPr().getRFontsArray(0).getAscii(), "?");
    }

    private String size(XWPFParagraph paragraph) {
        for (XWPFStyle at = style(paragraph); at != null; at = base(at)) {
            var runs = at.getCTStyle().getRPr();
            if (runs != null && runs.sizeOfSzArray() > 0) {
                return Long.toString(((BigInteger) runs.getSzArray(0).getVal()).longValue() / 2);
            }
        }
        return Long.toString(Math.round(word.getStyles().getDefaultRunStyle().getFontSizeAsDouble()));
    }

    private String alignment(XWPFParagraph paragraph) {
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetJc()) {
            return paragraph.getCTP().getPPr().getJc().getVal().toString();
        }
        for (XWPFStyle at = style(paragraph); at != null; at = base(at)) {
            var paragraphs = at.getCTStyle().getPPr();
            if (paragraphs != null && paragraphs.isSetJc()) {
                return paragraphs.getJc().getVal().toString();
            }
        }
        return "left";
    }

    private @Nullable XWPFStyle style(XWPFParagraph paragraph) {
        return paragraph.getStyle() == null ? null : word.getStyles().getStyle(paragraph.getStyle());
    }

    private @Nullable XWPFStyle base(XWPFStyle style) {
        return style.getBasisStyleID() == null ? null : word.getStyles().getStyle(style.getBasisStyleID());
    }
}
