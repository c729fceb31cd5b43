package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges clauses: what looks like a verb and is a noun, what states a fact before the order comes.
final class Clauses {

    private static final Set<String> NO_VERB = Set.of(
            "và", "hoặc", "với", "về", "của", "để", "theo", "trong", "tại", "trên", "là", "có", "cho", "từ", "đến",
            "này", "nêu", "các", "những", "một", "khi", "nếu", "do", "thì", "mà", "nơi", "thuộc", "ở", "rất", "cũng",
            "luôn", "không", "vừa", "gồm", "đó", "nhưng", "như", "khác", "còn", "biết", "trình", "thông", "vẫn", "ghi",
            "cơ", "hiện", "chỉ", "ngày", "tổng", "sau", "trước", "gặp", "nhận", "cùng", "ban", "đạt", "cả");

    private static final int LONGEST_NAME = 10;
    private static final int FARTHEST_IS = 12;

    private final Tokens tokens;
    private final Mentions mentions;

    Clauses(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /// Behind a unit at the start of a sentence a small word that joins or states nothing is a verb.
    boolean unknownVerb(int at, Sentence sentence) {
        return tokens.isWord(at) && !tokens.capital(at) && at + 3 < sentence.to() && !NO_VERB.contains(tokens.key(at));
    }

    /// "Chính phủ trân trọng đề nghị …": the verb behind an adverb is not the subject's own work.
    boolean ordersOrJudges(int at, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean near = hit.from() >= at && hit.from() <= at + 3;
            if (near && (hit.is(Family.ASSESSMENT) || hit.is(Family.ORDER) && !hit.says("remind"))) {
                return true;
            }
        }
        return false;
    }

    /// "Khuyến khích các địa phương …": whoever wants to may, nobody must.
    boolean encourages(Hit hit) {
        return tokens.is(hit.from(), "khuyến")
                && tokens.is(hit.from() + 1, "khích")
                && !mentions.partners(hit.to()).isEmpty();
    }

    /// "Về phân công các đồng chí …: …": the words of a topic, not an order.
    boolean inTopic(int start, Hit order, Sentence sentence) {
        if (!tokens.isAny(start, "về", "việc") || order.says("request")) {
            return false;
        }
        for (int i = start; i < sentence.to(); i++) {
            if (tokens.is(i, ":")) {
                return order.from() < i;
            }
        }
        return false;
    }

    /// Whether the clause before the ordering word makes it a report: "Chủ tịch đã chỉ đạo, giao …".
    boolean reported(Hit order, List<Hit> hits) {
        Hit before = null;
        for (Hit hit : hits) {
            if (hit.to() <= order.from() && order.from() - hit.to() <= 1) {
                before = hit;
            }
        }
        return before != null && (before.is(Family.ASSESSMENT, "past") || before.is(Family.FALSE_FRIEND));
    }

    /// Whether the part before token `at` already says something by itself: a fact, an opinion or a duty.
    boolean stated(int start, int at, List<Hit> hits) {
        boolean topic = tokens.isAny(
                start, "đối", "riêng", "về", "trên", "sau", "căn", "để", "ngoài", "với", "qua", "trường", "khi", "nếu",
                "tùy", "trong");
        for (Hit hit : hits) {
            if (hit.from() < start || hit.from() >= at) {
                continue;
            }
            boolean judged = hit.is(Family.ASSESSMENT) && (!topic || behindUnit(hit.from()));
            if (judged || (hit.is(Family.DUTY) && !topic)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the comma at `at` stands inside a list of units.
    boolean inList(int at) {
        for (int i = Math.max(0, at - LONGEST_NAME); i < at; i++) {
            List<UnitMention> units = mentions.units(i);
            boolean inName = units.stream().anyMatch(unit -> unit.from() < at && unit.to() > at + 1);
            if (inName
                    || units.size() > 1
                            && units.getLast().from() > at
                            && units.getFirst().to() <= at) {
                return true;
            }
        }
        return false;
    }

    boolean behindUnit(int at) {
        for (int i = Math.max(0, at - 8); i < at; i++) {
            List<UnitMention> units = mentions.units(i);
            if (!units.isEmpty() && units.getLast().to() == at) {
                return true;
            }
        }
        return false;
    }

    /// A comma inside a list of nouns ("phòng, chống thiên tai") does not end the topic.
    boolean enumerates(int start, int comma) {
        return tokens.is(comma, ",") && comma - start < 3 && !tokens.is(start, "ngoài");
    }

    boolean past(int start, List<Hit> hits) {
        Hit first = hitAt(start, hits);
        if (first != null && first.is(Family.ASSESSMENT)) {
            return true;
        }
        List<UnitMention> units = mentions.units(start);
        Hit verb = units.isEmpty() ? null : hitAt(units.getLast().to(), hits);
        return verb != null && verb.is(Family.ASSESSMENT);
    }

    static boolean opensOrder(Hit hit) {
        return hit.is(Family.VERB)
                || hit.is(Family.COORDINATION)
                || hit.is(Family.INSTRUCTION)
                || hit.is(Family.BOILERPLATE, "implement");
    }

    /// "Báo cáo của các đơn vị", "Tổ chức này": a noun in the shape of a verb.
    boolean isNoun(Hit hit) {
        if (tokens.is(hit.from(), "tổ")
                && tokens.is(hit.to(), ",")
                && tokens.isAny(hit.to() + 1, "cá", "hộ", "đơn", "cơ")) {
            return true;
        }
        return passive(hit)
                || states(hit)
                || tokens.isAny(hit.to(), "của", "này", "là", "đã", "được", "do", "phải", "cần", ":");
    }

    /// "Phát triển các cụm công nghiệp là nhiệm vụ quan trọng": the deed is what is spoken of.
    private boolean states(Hit hit) {
        if (tokens.isAny(hit.from(), "xác", "coi", "xem", "lấy")) {
            return false;
        }
        for (int i = hit.to(); i < hit.to() + FARTHEST_IS && !tokens.isAny(i, ",", ";", ".", ":"); i++) {
            boolean is =
                    tokens.is(i, "là") && tokens.isAny(i + 1, "nhiệm", "một", "yêu", "khâu", "trách", "giải", "động");
            if (is) {
                return true;
            }
        }
        return false;
    }

    /// "Báo cáo gửi về Sở trước ngày …", "Báo cáo định kỳ … được lập theo mẫu": what is made, not the making.
    private boolean passive(Hit hit) {
        if (tokens.is(hit.from(), "báo") && tokens.is(hit.to() - 1, "cáo") && tokens.isAny(hit.to(), "gửi", "nộp")) {
            return true;
        }
        if (!tokens.isAny(hit.from(), "báo", "thông") || !tokens.isAny(hit.to() - 1, "cáo", "báo")) {
            return false;
        }
        for (int i = hit.to(); i < hit.to() + 12 && !tokens.isAny(i, ",", ";", "."); i++) {
            if (tokens.is(i, "được") && tokens.isAny(i + 1, "lập", "gửi", "nộp", "thực", "trình", "xây", "tổng")) {
                return true;
            }
        }
        return false;
    }

    /// "Thực hiện Công văn số …, Sở yêu cầu": the basis of an order that comes later.
    boolean basis(Hit hit, List<Hit> hits) {
        boolean doing = tokens.isAny(hit.from(), "thực", "căn", "triển") && hit.to() - hit.from() <= 2;
        if (!doing) {
            return false;
        }
        for (Hit other : hits) {
            if (other.is(Family.ORDER)
                    && !other.says("bare")
                    && !other.says("remind")
                    && other.from() > hit.to()
                    && (tokens.isAny(other.from() - 1, ",", ";") || behindUnit(other.from()))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Hit hitEndingAt(int at, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.to() == at) {
                return hit;
            }
        }
        return null;
    }

    static @Nullable Hit hitAt(int at, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.from() == at) {
                return hit;
            }
            if (hit.from() > at) {
                return null;
            }
        }
        return null;
    }
}
