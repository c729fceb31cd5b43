package io.github.roviec.notice.text;

/// A half-open range of UTF-16 offsets `[start, end)` into the text as it was supplied to the reader.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// Length in UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The passage of `text` that this span covers; `text` must be the text that was read.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
