package io.github.roviec.notice.tree;

import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;

/// Where the front of a paper ends, where its orders begin and where they end. All numbers are indexes of blocks.
final class Zones {

    private static final int LONG = 14;
    private static final int LEAD_IN_WINDOW = 14;

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final List<Block> blocks;

    Zones(Tokens tokens, RuleBook book, Mentions mentions, List<Block> blocks) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.blocks = blocks;
    }

    /// The first block of the paper: the state's name, and before it the capitals and the number of the left half of
    /// the letterhead. Whatever a web page or a covering mail put above them is not part of the paper.
    int start() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (contains(block, "chủ nghĩa việt nam") || contains(block, "đảng cộng sản việt nam")) {
                int start = i;
                while (start > 0 && i - start < 6 && letterhead(blocks.get(start - 1))) {
                    start--;
                }
                return start;
            }
        }
        return 0;
    }

    private boolean letterhead(Block block) {
        return capitals(block) || tokens.is(block.from(), "số") && tokens.is(block.from() + 1, ":");
    }

    /// The first block behind the title and the addressees.
    int frontEnd(int start) {
        int i = start;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            boolean addressee = addressees(block);
            if (addressee) {
                i++;
                while (i < blocks.size() && blocks.get(i).marker().kind() == Marker.Kind.DASH) {
                    i++;
                }
                continue;
            }
            boolean sentence = block.to() - block.from() >= LONG && !capitals(block) && endsSentence(block);
            if (sentence || block.marker().kind().numbered() && block.marker().kind() != Marker.Kind.CAPITAL) {
                return i;
            }
            i++;
        }
        return Math.min(start, blocks.size());
    }

    /// The first block that may hold orders. The block before it opens the list when it ends in a colon.
    int bodyStart(int frontEnd) {
        for (int i = frontEnd; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.marker().kind().numbered() && block.marker().kind() != Marker.Kind.CAPITAL) {
                return i;
            }
            if (opens(block) && i + 1 < blocks.size()) {
                return i + 1;
            }
            if (closes(i)) {
                break;
            }
        }
        return frontEnd;
    }

    /// The first block behind the orders.
    int bodyEnd(int bodyStart) {
        for (int i = bodyStart; i < blocks.size(); i++) {
            if (closes(i)) {
                return i;
            }
            if (endsPaper(blocks.get(i))) {
                return i + 1;
            }
        }
        return blocks.size();
    }

    boolean opens(Block block) {
        if (block.empty() || !tokens.is(block.to() - 1, ":")) {
            return false;
        }
        int from = Math.max(block.from(), block.to() - LEAD_IN_WINDOW);
        return book.find(Family.Layer.LANGUAGE, tokens, from, block.to(), mentions).stream()
                .anyMatch(hit -> hit.is(Family.LEAD_IN));
    }

    /// "Kính gửi: …", "THỦ TƯỚNG CHÍNH PHỦ điện:"
    boolean addressees(Block block) {
        boolean letter = tokens.is(block.from(), "kính") && tokens.is(block.from() + 1, "gửi");
        return letter || (tokens.is(block.to() - 1, ":") && tokens.is(block.to() - 2, "điện"));
    }

    private boolean closes(int index) {
        Block block = blocks.get(index);
        if (block.marked() || block.empty()) {
            return false;
        }
        Hit hit = book.at(Family.BOILERPLATE, tokens, block.from(), block.to());
        if (hit != null && hit.says("closing")) {
            boolean last = index + 1 >= blocks.size() || endsPaper(block) || hit.to() - hit.from() < 3;
            return last || !tokens.is(block.from(), "căn");
        }
        var units = mentions.units(block.from());
        if (!units.isEmpty()) {
            Hit behind = book.at(Family.BOILERPLATE, tokens, units.getLast().to(), block.to());
            return behind != null && behind.says("closing");
        }
        return signature(block);
    }

    private boolean signature(Block block) {
        return tokens.isAny(block.from(), "tl", "kt", "tm", "tuq", "q")
                && tokens.allCapitals(block.from())
                && tokens.is(block.from() + 1, ".")
                && tokens.allCapitals(block.from() + 2);
    }

    private boolean endsPaper(Block block) {
        return block.to() - block.from() > 3
                && tokens.is(block.to() - 1, ".")
                && tokens.is(block.to() - 2, "/")
                && tokens.isAny(block.to() - 3, ".", ",");
    }

    private boolean endsSentence(Block block) {
        return tokens.isAny(block.to() - 1, ".", ":", ";", "…");
    }

    private boolean capitals(Block block) {
        int words = 0;
        for (int i = block.from(); i < block.to(); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1) {
                words++;
                if (!tokens.allCapitals(i)) {
                    return false;
                }
            }
        }
        return words > 0;
    }

    private boolean contains(Block block, String words) {
        String[] wanted = words.split(" ");
        for (int i = block.from(); i + wanted.length <= block.to(); i++) {
            int n = 0;
            while (n < wanted.length && tokens.is(i + n, wanted[n]) && tokens.allCapitals(i)) {
                n++;
            }
            if (n == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
