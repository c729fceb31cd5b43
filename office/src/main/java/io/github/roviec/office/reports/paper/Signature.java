package io.github.roviec.office.reports.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who signs, and by what right: ô số 7a and 7b.
///
/// @param lines "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"; in capitals on paper
/// @param name  without degree or title before it; null until somebody has signed
public record Signature(List<Line> lines, @Nullable String name) {

    public Signature {
        lines = List.copyOf(lines);
    }

    public record Line(Right right, String post) {

        /// "KT. CHỦ TỊCH".
        public String words() {
            return right.mark() + Capitals.of(post);
        }
    }

    /// Quyền hạn: the abbreviation before the post.
    public enum Right {
        /// The signer's own post.
        OWN(""),
        /// Thay mặt: for a body that decides together.
        TM("TM. "),
        /// Ký thay: a deputy for the head.
        KT("KT. "),
        /// Thừa lệnh: by order of the head.
        TL("TL. "),
        /// Thừa ủy quyền.
        TUQ("TUQ. "),
        /// Quyền: acting head.
        Q("Q. ");

        private final String mark;

        Right(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    public Signature signedBy(String who) {
        return new Signature(lines, who);
    }
}
