package io.github.roviec.notice.tree;

import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import java.util.Set;

/// Where the front of a paper ends, where its orders begin and where they end. All numbers are indexes of blocks.
final class Zones {

    private static final int LONG = 14;
    private static final int LEAD_IN_WINDOW = 14;
    private static final int LONGEST_TITLE = 40;

    /// Within so many lines below its title an attached plan says to what it is attached.
    private static final int NEAR_TITLE = 6;

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final List<Block> blocks;

    private final Set<Integer> tables;

    /// `tables` are the first tokens of blocks that are whole tables.
    Zones(Tokens tokens, RuleBook book, Mentions mentions, List<Block> blocks, Set<Integer> tables) {
        this.tables = tables;
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
                return isEnclosed(start) ? 0 : start;
            }
        }
        return 0;
    }

    /// Whether addressees or recipients stand before the letterhead at `start`: then it is that of an
    /// enclosed paper, and the one of the paper itself could not be read.
    private boolean isEnclosed(int start) {
        return blocks.subList(0, start).stream()
                .anyMatch(block ->
                        addressees(block) || tokens.is(block.from(), "nơi") && tokens.is(block.from() + 1, "nhận"));
    }

    private boolean letterhead(Block block) {
        return capitals(block) || tokens.is(block.from(), "số") && tokens.is(block.from() + 1, ":");
    }

    /// The first block behind the title and the addressees.
    int frontEnd(int start) {
        int i = start;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (isTable(block)) {
                return i;
            }
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
            boolean numbered =
                    block.marker().kind().numbered() && block.marker().kind() != Marker.Kind.CAPITAL;
            if (numbered || isTable(block)) {
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
            if (isTable(blocks.get(i))) {
                continue;
            }
            if (closes(i)) {
                return i;
            }
            if (endsPaper(blocks.get(i))) {
                return i + 1;
            }
        }
        return blocks.size();
    }

    /// The first block behind the signature that is an annex or a table of one; the number of blocks when none is.
    int annexes(int bodyEnd) {
        for (int i = bodyEnd; i < blocks.size(); i++) {
            if (isTable(blocks.get(i)) || annexTitle(i)) {
                return i;
            }
        }
        return blocks.size();
    }

    private boolean isTable(Block block) {
        return !block.empty() && tables.contains(block.from());
    }

    /// "PHỤ LỤC I", "Phụ lục", and a plan that a decision puts into force.
    private boolean annexTitle(int index) {
        Block block = blocks.get(index);
        boolean brief = block.to() - block.from() <= LONGEST_TITLE;
        boolean annex = tokens.is(block.from(), "phụ") && tokens.is(block.from() + 1, "lục");
        if (annex) {
            return brief && tokens.capital(block.from()) && !tokens.is(block.to() - 1, ";");
        }
        boolean paper = brief
                && tokens.allCapitals(block.from())
                && book.at(Family.PAPER, tokens, block.from(), block.to()) != null;
        for (int i = index + 1; paper && i < Math.min(blocks.size(), index + NEAR_TITLE); i++) {
            Block below = blocks.get(i);
            for (int at = below.from(); at < Math.min(below.to(), below.from() + 4); at++) {
                if (tokens.is(at, "kèm") && tokens.is(at + 1, "theo")) {
                    return true;
                }
            }
        }
        return false;
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
