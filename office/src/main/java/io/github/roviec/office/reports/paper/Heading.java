package io.github.roviec.office.reports.paper;

import java.util.stream.Stream;

/// A heading, without its number: the writers number them in their order.
///
/// @param words as they are written; a part stands in capitals on paper
public record Heading(String key, Level level, String words) implements Block {

    /// Phụ lục I, mục II.5 d).
    public enum Level {
        /// Mục: "I. KẾT QUẢ".
        PART,
        /// Khoản with a title: "1. Đánh giá chung".
        CLAUSE,
        /// Điểm: "a) Kinh tế", in the order of the Vietnamese alphabet.
        POINT
    }

    @Override
    public Stream<Run> runs() {
        return Stream.empty();
    }
}
