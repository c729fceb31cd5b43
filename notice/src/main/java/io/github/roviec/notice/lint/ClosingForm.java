package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The end of a paper against Nghị định 30/2020/NĐ-CP, Phụ lục I: on whose behalf it is signed, who
/// receives it, the sign that ends it. Speaks only where signature or recipients stand in the text.
final class ClosingForm {

    private static final Set<String> POSTS =
            Set.of("chủ", "phó", "giám", "chánh", "trưởng", "bộ", "thứ", "cục", "vụ", "viện", "hiệu", "tổng", "thủ");

    private final Paper paper;
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<Remark> found = new ArrayList<>();

    ClosingForm(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
        List<Block> closing =
                paper.tree().closing().stream().map(Part.Closing::block).toList();
        this.from = closing.isEmpty()
                ? tokens.size()
                : tokens.at(closing.getFirst().paragraph().start());
        this.to = closing.isEmpty() ? tokens.size() : closing.getLast().to();
    }

    List<Remark> remarks() {
        var front = new FrontForm(paper);
        if (front.ofParty() || from >= to) {
            return found;
        }
        int recipients = recipients();
        boolean signed = authorities();
        if (recipients >= 0) {
            kept(recipients);
        }
        if (recipients >= 0 && signed || (recipients >= 0 || signed) && front.hasState()) {
            ending(recipients);
        }
        return found;
    }

    private int recipients() {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i, "nơi") && tokens.is(i + 1, "nhận") && tokens.capital(i)) {
                return i;
            }
        }
        return -1;
    }

    /// "- Lưu: VT."
    private void kept(int recipients) {
        for (int i = recipients; i < to; i++) {
            if (tokens.isAny(i, "lưu", "vt")) {
                return;
            }
        }
        if (listEnds(recipients)) {
            found.add(Code.FORM_RECIPIENTS.at(
                    paper.span(recipients, recipients + 2),
                    "Nơi nhận không có dòng \"Lưu: VT\" và đơn vị soạn thảo. Bổ sung dòng cuối của nơi nhận."));
        }
    }

    /// Whether the list is whole: something is listed, and a signature or the end of the line follows.
    private boolean listEnds(int recipients) {
        int listed = 0;
        for (int i = recipients; i < to; i++) {
            listed += tokens.is(i, "-") ? 1 : 0;
        }
        return listed >= 2 && to - recipients > 8;
    }

    /// Looks at each line of capitals that says on whose behalf it is signed; tells whether there was one.
    private boolean authorities() {
        boolean signed = false;
        for (int i = from; i < to; i++) {
            boolean capital = tokens.isAny(i, "tl", "kt", "tm", "tuq") && tokens.allCapitals(i);
            if (capital && tokens.is(i + 1, ".") && tokens.allCapitals(i + 2)) {
                signed = true;
                authority(i, i + 2);
            } else if (capital && tokens.allCapitals(i + 1) && POSTS.contains(tokens.key(i + 1))) {
                signed = true;
                fault(i, i + 1, "Sau chữ viết tắt quyền hạn ký phải có dấu chấm.", tokens.written(i) + ".");
            } else if (stroke(i)) {
                signed = true;
                String right = tokens.written(i) + tokens.written(i + 2) + ".";
                int end = tokens.is(i + 3, ".") ? i + 4 : i + 3;
                fault(i, end, "Quyền hạn ký viết tắt là \"" + right + "\".", right);
            }
        }
        return signed;
    }

    /// "T/M", "K.T"
    private boolean stroke(int at) {
        boolean letters = tokens.isAny(at, "t", "k")
                && tokens.isAny(at + 2, "l", "m", "t")
                && tokens.capital(at)
                && tokens.capital(at + 2);
        boolean signs = tokens.isAny(at + 1, "/", ".") && tokens.glued(at + 1) && tokens.glued(at + 2);
        int behind = tokens.is(at + 3, ".") ? at + 4 : at + 3;
        return letters && signs && tokens.allCapitals(behind);
    }

    private void authority(int at, int named) {
        String post = tokens.key(named);
        int end = lineEnd(named);
        if (tokens.is(at, "tm") && post.equals("chủ") && tokens.is(named + 1, "tịch")
                || tokens.is(at, "tm") && post.equals("giám") && tokens.is(named + 1, "đốc")) {
            fault(at, end, "\"TM.\" dùng khi ký thay mặt tập thể, không đứng trước chức vụ của một người.", null);
            return;
        }
        int next = end;
        while (tokens.isAny(next, "\n", ",", "-")) {
            next++;
        }
        boolean same = end > named && next + end - named <= to;
        for (int i = 0; same && i < end - named; i++) {
            same = tokens.is(next + i, tokens.key(named + i));
        }
        if (tokens.is(at, "kt") && same) {
            fault(next, next + end - named, "Ký thay (KT.) thì chức vụ người ký là cấp phó.", null);
        }
        boolean deputy = tokens.is(next, "phó") && tokens.allCapitals(next);
        boolean ofSame = deputy && end > named;
        for (int i = 0; ofSame && i < end - named; i++) {
            ofSame = tokens.is(next + 1 + i, tokens.key(named + i));
        }
        if (tokens.is(at, "tl") && ofSame) {
            fault(at, at + 2, "Cấp phó ký thay cấp trưởng dùng \"KT.\", không dùng \"TL.\".", "KT.");
        }
    }

    /// The capitals of one line.
    private int lineEnd(int at) {
        int end = at;
        while (end < to && tokens.allCapitals(end)) {
            end++;
        }
        return end;
    }

    private void fault(int start, int end, String message, @org.jspecify.annotations.Nullable String fix) {
        found.add(Code.FORM_AUTHORITY.at(paper.span(start, end), message, fix));
    }

    /// "./." ends what is said, before recipients and signature.
    private void ending(int recipients) {
        int limit = recipients >= 0 ? recipients : to;
        for (int i = 1; i < limit; i++) {
            if (tokens.is(i, "/")
                    && tokens.isAny(i - 1, ".", ",")
                    && (tokens.is(i + 1, ".") || tokens.is(i + 1, "\n"))) {
                return;
            }
        }
        int last = (recipients >= 0 ? recipients : from) - 1;
        while (last > 0 && tokens.is(last, "\n")) {
            last--;
        }
        if (last > 0) {
            found.add(Code.FORM_ENDING.at(
                    paper.span(Math.max(0, last - 1), last + 1), "Nội dung văn bản kết thúc bằng dấu \"./.\".", null));
        }
    }
}
