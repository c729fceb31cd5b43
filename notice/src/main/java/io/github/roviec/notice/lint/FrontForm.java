package io.github.roviec.notice.lint;

import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front of a paper against Nghị định 30/2020/NĐ-CP, Phụ lục I. Speaks only of what the text shows: where the whole
/// letterhead is missing, the text was taken from somewhere without it. Papers of the Party follow rules of their own.
final class FrontForm {

    private static final String[] STATE = {"cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"};
    private static final String[] PARTY = {"đảng", "cộng", "sản", "việt", "nam"};
    private static final String[] MOTTO = {"độc", "lập", "-", "tự", "do", "-", "hạnh", "phúc"};
    private static final String MOTTO_WRITTEN = "Độc lập - Tự do - Hạnh phúc";

    private final Paper paper;
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<Remark> found = new ArrayList<>();

    FrontForm(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
        List<Block> front = paper.tree().front().stream().map(Part.Front::block).toList();
        this.from = front.isEmpty() ? 0 : tokens.at(front.getFirst().paragraph().start());
        this.to = front.isEmpty() ? 0 : front.getLast().to();
    }

    List<Remark> remarks() {
        if (ofParty()) {
            return found;
        }
        int state = words(STATE);
        int motto = words(MOTTO);
        if (state >= 0 && motto < 0) {
            found.add(Code.FORM_STATE_NAME.at(
                    paper.span(state, state + 1), "Có Quốc hiệu nhưng không thấy Tiêu ngữ \"" + MOTTO_WRITTEN + "\"."));
        }
        if (motto >= 0) {
            motto(motto);
        }
        if (state >= 0) {
            number();
            placeAndDate();
            title();
        }
        return found;
    }

    boolean ofParty() {
        return words(PARTY) >= 0;
    }

    boolean hasState() {
        return words(STATE) >= 0;
    }

    /// Where `wanted` begins, line breaks passed over; -1 where it does not stand.
    private int words(String[] wanted) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, wanted[0]) && end(i, wanted) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int end(int at, String[] wanted) {
        int i = at;
        for (String word : wanted) {
            while (tokens.is(i, "\n")) {
                i++;
            }
            if (!tokens.is(i, word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private void motto(int at) {
        boolean shout = tokens.allCapitals(at);
        int end = end(at, MOTTO);
        boolean right = tokens.capital(at)
                && !tokens.capital(at + 1)
                && tokens.capital(at + 3)
                && !tokens.capital(at + 4)
                && tokens.capital(end - 2)
                && !tokens.capital(end - 1);
        if (!right || shout) {
            found.add(Code.FORM_STATE_NAME.at(
                    paper.span(at, end), "Tiêu ngữ viết là \"" + MOTTO_WRITTEN + "\".", MOTTO_WRITTEN));
        }
    }

    /// "Số: 05/TB-UBND"
    private void number() {
        for (int i = from; i < to; i++) {
            boolean word = tokens.is(i, "số") && tokens.capital(i) && tokens.is(i + 1, ":");
            if (!word) {
                continue;
            }
            int digits = i + 2;
            int stroke = tokens.isNumber(digits) ? digits + 1 : digits;
            if (tokens.isNumber(digits) && tokens.key(digits).length() == 1 && tokens.is(stroke, "/")) {
                found.add(Code.FORM_NUMBER.at(
                        paper.span(digits, digits + 1),
                        "Số văn bản nhỏ hơn 10 phải thêm số 0 phía trước.",
                        "0" + tokens.written(digits)));
            }
            if (tokens.is(stroke, "/")) {
                symbol(stroke + 1);
            }
            return;
        }
    }

    /// "TB-UBND": what stands before the hyphen is the kind of paper.
    private void symbol(int at) {
        String first = tokens.written(at);
        String kind = paper.kind();
        String next = tokens.is(at + 1, "/") || tokens.is(at + 1, "-") ? tokens.written(at + 1) : "";
        if (tokens.is(at + 1, "/")
                && tokens.glued(at + 1)
                && tokens.allCapitals(at + 2)
                && abbreviates(first) != null) {
            found.add(Code.FORM_NUMBER.at(
                    paper.span(at, at + 3),
                    "Giữa tên loại và cơ quan trong ký hiệu dùng dấu gạch nối.",
                    first + "-" + tokens.written(at + 2)));
        } else if (first.equals("CV") && next.equals("-")) {
            found.add(Code.FORM_NUMBER.at(
                    paper.span(at, at + 1),
                    "Ký hiệu công văn không ghi \"CV\": ghi tên viết tắt của cơ quan và đơn vị soạn thảo."));
        } else if (next.equals("-") && kind != null && !kind.equals(first) && abbreviates(first) != null) {
            found.add(Code.FORM_NUMBER.at(
                    paper.span(at, at + 1),
                    "Ký hiệu \"" + first + "\" không khớp với loại văn bản (" + kind + "). Kiểm tra số, ký hiệu.",
                    kind.equals("CV") ? null : kind));
        }
    }

    /// The rule of the kind of paper that `written` stands for in a symbol.
    private @Nullable String abbreviates(String written) {
        return paper.book().rules().stream()
                .filter(rule -> rule.family() == Family.PAPER && rule.value().equals(written))
                .map(rule -> rule.value())
                .findFirst()
                .orElse(null);
    }

    /// "Đồng Tiến, ngày 05 tháng 02 năm 2025"
    private void placeAndDate() {
        for (int i = from + 1; i < to; i++) {
            if (!tokens.is(i, "ngày") || !tokens.is(i - 1, ",") || !tokens.capital(i - 2)) {
                continue;
            }
            TimeMention day = paper.mentions().time(i);
            if (day == null || day.kind() != TimeMention.Kind.DAY || day.year() == 0) {
                continue;
            }
            String right = "ngày " + two(day.day(), 9) + " tháng " + two(day.number(), 2) + " năm " + day.year();
            boolean words = tokens.is(i + 2, "tháng");
            boolean zeros = tokens.key(i + 1).length() == 2
                    && (day.number() > 2 || tokens.key(i + 3).length() == 2);
            if (!words || !zeros) {
                found.add(Code.FORM_PLACE_DATE.at(
                        day.span(),
                        words
                                ? "Ngày nhỏ hơn 10 và tháng 1, 2 phải thêm số 0 phía trước."
                                : "Ngày, tháng, năm ban hành phải viết đầy đủ bằng chữ \"ngày … tháng … năm …\".",
                        right));
            }
            return;
        }
    }

    private static String two(int number, int most) {
        return number <= most ? "0" + number : String.valueOf(number);
    }

    /// A named paper whose name nothing follows, a letter without "V/v".
    private void title() {
        int addressee = -1;
        boolean subject = !"CV".equals(paper.kind());
        boolean numbered = false;
        for (int i = from; i < to; i++) {
            numbered |= tokens.is(i, "số") && tokens.is(i + 1, ":");
            addressee = addressee < 0 && tokens.is(i, "kính") && tokens.is(i + 1, "gửi") ? i : addressee;
            subject |= tokens.is(i, "v") && tokens.is(i + 2, "v") || tokens.is(i, "về") && tokens.is(i + 1, "việc");
        }
        if (addressee >= 0 && numbered && !subject) {
            found.add(Code.FORM_TITLE.at(
                    paper.span(addressee, addressee + 2), "Công văn không thấy trích yếu \"V/v …\" dưới số, ký hiệu."));
        }
        namedTitle();
    }

    private void namedTitle() {
        for (int i = from; i < to; i++) {
            Hit hit = tokens.allCapitals(i) && (i == from || tokens.is(i - 1, "\n"))
                    ? paper.book().at(Family.PAPER, tokens, i, to)
                    : null;
            if (hit != null && tokens.allCapitals(hit.to() - 1) && tokens.is(hit.to(), "\n") && hit.to() + 1 >= to) {
                found.add(Code.FORM_TITLE.at(
                        paper.span(hit.from(), hit.to()), "Dưới tên loại văn bản không thấy trích yếu nội dung."));
            }
        }
    }
}
