package io.github.roviec.notice;

import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads who signed a paper and who receives it.
final class SignatureReader {

    /// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.
    private static final Set<String> AUTHORITIES = Set.of("tl", "kt", "tm", "tuq", "q");

    private static final int LONGEST_NAME = 5;

    private final SourceText source;
    private final Tokens tokens;

    SignatureReader(SourceText source, Tokens tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    Header.@Nullable Signer signer(List<Block> closing) {
        if (closing.isEmpty()) {
            return null;
        }
        int to = closing.getLast().to();
        for (int i = recipientsEnd(closing); i < to; i++) {
            if (!tokens.allCapitals(i) && !(tokens.is(i, "q") && tokens.is(i + 1, "."))) {
                continue;
            }
            Header.Signer signer = signer(i, to);
            if (signer != null) {
                return signer;
            }
        }
        return null;
    }

    /// From capitals at `at`: authority, position, and a name in ordinary letters behind them.
    private Header.@Nullable Signer signer(int at, int to) {
        String authority = null;
        int position = at;
        int i = at;
        while (i < to && (tokens.allCapitals(i) || !tokens.isWord(i) || isAuthority(i))) {
            if (isAuthority(i)) {
                authority = authority == null ? tokens.written(i) + "." : authority;
                position = i + 2;
                i++;
            }
            i++;
        }
        int name = i;
        while (i < to && i - name < LONGEST_NAME && tokens.capital(i) && !tokens.allCapitals(i)) {
            i++;
        }
        if (i - name < 2 || position >= name) {
            return null;
        }
        return new Header.Signer(text(name, i), position(position, name), authority);
    }

    /// With "KT. BỘ TRƯỞNG / PHÓ …" the position is what remains behind the last line that is on behalf of another.
    private @Nullable String position(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean next = tokens.isAny(i, "\n") && i + 1 < to && tokens.isWord(i + 1);
            start = next ? i + 1 : start;
        }
        for (int i = start + 1; i < to; i++) {
            // "CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG" on one line: the second signs for the first
            start = tokens.is(i, "phó") ? i : start;
        }
        int end = to;
        while (end > start && !tokens.isWord(end - 1)) {
            end--;
        }
        return end > start ? text(start, end) : null;
    }

    private boolean isAuthority(int at) {
        return AUTHORITIES.contains(tokens.key(at)) && tokens.capital(at) && tokens.is(at + 1, ".");
    }

    private int recipientsEnd(List<Block> closing) {
        int at = closing.getFirst().from();
        for (Block block : closing) {
            if (tokens.is(block.from(), "nơi") && tokens.is(block.from() + 1, "nhận")) {
                at = block.from() + 2;
            } else if (at > closing.getFirst().from() && block.marked() && block.to() - block.from() < 60) {
                at = block.to();
            }
        }
        return at;
    }

    List<String> recipients(List<Block> closing) {
        var found = new ArrayList<String>();
        boolean open = false;
        for (Block block : closing) {
            boolean head = tokens.is(block.from(), "nơi") && tokens.is(block.from() + 1, "nhận");
            boolean dashed = block.marked();
            if (head) {
                open = true;
                int from = tokens.is(block.from() + 2, ":") ? block.from() + 3 : block.from() + 2;
                pieces(from, block.to(), found);
            } else if (open && dashed) {
                pieces(block.from(), block.to(), found);
            } else if (open && tokens.allCapitals(block.from())) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /// "- A; - B; - Lưu: VT." on one line or on several.
    private void pieces(int from, int to, List<String> found) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean cut = i == to || tokens.is(i, ";");
            if (!cut) {
                continue;
            }
            int a = start;
            while (a < i && tokens.isAny(a, "-", "+", "•", ".")) {
                a++;
            }
            int b = i;
            while (b > a && tokens.isAny(b - 1, ".", ",")) {
                b--;
            }
            if (b > a) {
                found.add(text(a, b));
            }
            start = i + 1;
        }
    }

    private String text(int from, int to) {
        return source.text(tokens.start(from), tokens.end(to - 1)).replace('\n', ' ');
    }
}
