package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.lint.Code;
import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An office's own list of units, ready to be asked.
final class UnitList {

    static final UnitList NONE = new UnitList(List.of(), null);

    private record Entry(KnownUnit unit, UnitKey key, String plain) {}

    private final KnownNames names;
    private final boolean listed;
    private final Map<String, List<Entry>> byBase = new HashMap<>();
    private final Map<String, List<Entry>> byPlainBase = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable RuleBook book;

    UnitList(List<KnownUnit> known, @Nullable RuleBook book) {
        this.book = book;
        listed = !known.isEmpty();
        var all = new ArrayList<String>();
        for (KnownUnit unit : known) {
            all.add(unit.name());
            all.addAll(unit.aliases());
        }
        names = new KnownNames(all);
        if (book == null) {
            return;
        }
        for (KnownUnit unit : known) {
            add(unit, unit.name(), book);
            unit.aliases().forEach(alias -> add(unit, alias, book));
        }
    }

    private void add(KnownUnit unit, String name, RuleBook rules) {
        UnitKey key = UnitKey.of(name, rules);
        var entry = new Entry(unit, key, Syllables.plain(key.whole()));
        entries.add(entry);
        byBase.computeIfAbsent(entry.key.base(), k -> new ArrayList<>()).add(entry);
        byPlainBase
                .computeIfAbsent(entry.key.plainBase(), k -> new ArrayList<>())
                .add(entry);
    }

    /// The names of places in the list with their level in front ("xã đồng tiến"), small letters.
    Set<String> places() {
        return entries.stream()
                .map(Entry::key)
                .filter(key -> !key.level().isEmpty() && !key.place().isEmpty())
                .map(key -> key.level() + " " + key.place())
                .collect(Collectors.toUnmodifiableSet());
    }

    KnownNames names() {
        return names;
    }

    /// Addressees of one reading; names that come close to a known one go into `remarks`.
    ///
    /// @param tokens of the text that is read: they know which letters are doubtful
    Addressees resolving(List<Remark> remarks, Tokens tokens) {
        return listed ? new Resolving(remarks, tokens) : Addressees::unlisted;
    }

    private @Nullable KnownUnit find(UnitKey key, String mention) {
        KnownUnit found = choose(byBase.getOrDefault(key.base(), List.of()), key);
        if (found == null && mention.chars().allMatch(c -> c < 0x80)) {
            found = choose(byPlainBase.getOrDefault(key.plainBase(), List.of()), key);
        }
        return found;
    }

    /// The one unit whose level and place agree with the mention; a level or place that one of them leaves out agrees
    /// with any.
    private static @Nullable KnownUnit choose(List<Entry> candidates, UnitKey key) {
        var exact = new LinkedHashMap<String, KnownUnit>();
        var agreeing = new LinkedHashMap<String, KnownUnit>();
        for (Entry entry : candidates) {
            if (entry.key.equals(key)) {
                exact.put(entry.unit.code(), entry.unit);
            }
            if (entry.key.agreesWith(key)) {
                agreeing.put(entry.unit.code(), entry.unit);
            }
        }
        if (exact.size() == 1) {
            return exact.values().iterator().next();
        }
        return agreeing.size() == 1 && exact.isEmpty()
                ? agreeing.values().iterator().next()
                : null;
    }

    /// The one unit that is called so but for its accents; null where there is none, or more than one.
    private @Nullable KnownUnit withoutAccents(UnitKey key) {
        var found = new LinkedHashMap<String, KnownUnit>();
        String plain = Syllables.plain(key.whole());
        String place = Syllables.plain(key.place());
        for (Entry entry : byPlainBase.getOrDefault(key.plainBase(), List.of())) {
            boolean here = key.place().isEmpty()
                    || entry.key.place().isEmpty()
                    || Syllables.plain(entry.key.place()).equals(place);
            boolean level = key.level().isEmpty()
                    || entry.key.level().isEmpty()
                    || entry.key.level().equals(key.level());
            if (here && level || entry.plain.equals(plain)) {
                found.put(entry.unit.code(), entry.unit);
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    private @Nullable KnownUnit near(UnitKey key) {
        for (Entry entry : byPlainBase.getOrDefault(key.plainBase(), List.of())) {
            if (!entry.key.base().equals(key.base())) {
                return entry.unit;
            }
        }
        String plain = Syllables.plain(key.whole());
        for (Entry entry : entries) {
            if (entry.plain.equals(plain) || Distance.one(entry.key.whole(), key.whole())) {
                return entry.unit;
            }
        }
        return null;
    }

    private final class Resolving implements Addressees {

        private final List<Remark> remarks;
        private final Map<String, Boolean> remarked = new HashMap<>();

        private final Tokens tokens;

        Resolving(List<Remark> remarks, Tokens tokens) {
            this.remarks = remarks;
            this.tokens = tokens;
        }

        @Override
        public Addressee of(UnitMention unit, Basis basis) {
            boolean group = unit.kind() == UnitMention.Kind.GROUP;
            RuleBook rules = book;
            if (rules == null) {
                return Addressees.unlisted(unit, basis);
            }
            UnitKey key = UnitKey.of(unit.name(), rules);
            KnownUnit known = find(key, unit.mention());
            if (known != null) {
                return new Addressee(
                        known.name(), unit.mention(), unit.span(), basis, true, known.code(), known.group());
            }
            if (tokens.doubtful(unit.from(), unit.to())) {
                KnownUnit meant = withoutAccents(key);
                if (meant != null) {
                    return corrected(unit, basis, meant);
                }
            }
            KnownUnit near = remarked.containsKey(key.whole()) ? null : near(key);
            if (near != null) {
                remarks.add(Code.NAME_NEAR_KNOWN.at(
                        unit.span(),
                        "\"" + unit.mention() + "\" gần giống \"" + near.name()
                                + "\" trong danh mục đơn vị nhưng không trùng. Kiểm tra lại tên, hoặc thêm tên gọi khác.",
                        near.name()));
            }
            remarked.put(key.whole(), true);
            // An open group ("các cơ quan liên quan") stands on nobody's list; that alone is no reason to doubt it.
            boolean open = group && near == null && unit.clear();
            return new Addressee(unit.name(), unit.mention(), unit.span(), basis, open, null, group);
        }

        /// A name in letters that may be wrong is the one on the list that differs in accents alone; a person looks at
        /// it all the same.
        private Addressee corrected(UnitMention unit, Basis basis, KnownUnit meant) {
            if (remarked.put(unit.mention(), true) == null) {
                remarks.add(Code.NAME_NEAR_KNOWN.at(
                        unit.span(),
                        "\"" + unit.mention() + "\" đọc từ ảnh chưa rõ, hiểu là \"" + meant.name()
                                + "\" trong danh mục đơn vị. Đối chiếu với ảnh chụp.",
                        meant.name()));
            }
            return new Addressee(meant.name(), unit.mention(), unit.span(), basis, false, meant.code(), meant.group());
        }
    }
}
