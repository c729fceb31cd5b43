package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds whom a text names with "@": the sign-in name, the full name, or its last words as people call each other
/// ("@Hoa", "@thị hoa"); accents may be left out. The longest name that fits counts.
///
/// @param text   with the full names in the place of what was typed
/// @param people whom it names, in the order of the text
record Mentions(String text, Set<ActorId> people) {

    /// Not inside an e-mail address.
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._-])@(?=[\\p{L}\\p{N}])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[._-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int LONGEST_NAME = 8;

    /// Refuses with `note.mention-unknown` a name that nobody who may see the task bears, and with
    /// `note.mention-several` one that several bear.
    ///
    /// @param before whom an earlier wording named: of several with one name, these are meant
    static Mentions in(String text, List<Reader> readers, Collection<ActorId> before) {
        StringBuilder canonical = new StringBuilder();
        Set<ActorId> people = new LinkedHashSet<>();
        int done = 0;
        Matcher at = AT.matcher(text);
        while (at.find()) {
            if (at.start() < done) {
                continue;
            }
            Hit hit = hit(text, at.end(), readers, before);
            canonical.append(text, done, at.end()).append(hit.reader().name());
            people.add(hit.reader().id());
            done = hit.end();
        }
        return new Mentions(canonical.append(text, done, text.length()).toString(), people);
    }

    private record Hit(Reader reader, int end) {}

    private static Hit hit(String text, int from, List<Reader> readers, Collection<ActorId> before) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, text.length());
        int end = from;
        while (words.size() < LONGEST_NAME && word.find() && onlySpaces(text, end, word.start())) {
            end = word.end();
            words.add(word.group());
            ends.add(end);
        }
        for (Reader reader : readers) {
            if (!words.isEmpty() && reader.signInName().equalsIgnoreCase(words.getFirst())) {
                return new Hit(reader, ends.getFirst());
            }
        }
        for (int count = words.size(); count > 0; count--) {
            Reader meant = bearer(words.subList(0, count), readers, before);
            if (meant != null) {
                return new Hit(meant, ends.get(count - 1));
            }
        }
        throw new Refusal("note.mention-unknown", words.stream().limit(3).collect(Collectors.joining(" ")));
    }

    private static @Nullable Reader bearer(List<String> words, List<Reader> readers, Collection<ActorId> before) {
        List<Reader> bearers = readers.stream()
                .filter(reader -> endsWith(reader.name(), words))
                .toList();
        List<Reader> full = bearers.stream()
                .filter(reader -> reader.name().strip().split("\\s+").length == words.size())
                .toList();
        List<Reader> meant = full.isEmpty() ? bearers : full;
        if (meant.size() > 1) {
            List<Reader> known = meant.stream()
                    .filter(reader -> before.contains(reader.id()))
                    .toList();
            if (known.size() != 1) {
                throw new Refusal(
                        "note.mention-several",
                        String.join(" ", words),
                        meant.stream()
                                .limit(4)
                                .map(reader ->
                                        "@" + reader.signInName() + " (" + reader.name() + ", " + reader.unit() + ")")
                                .collect(Collectors.joining("; ")));
            }
            return known.getFirst();
        }
        return meant.isEmpty() ? null : Objects.requireNonNull(meant.getFirst());
    }

    private static boolean endsWith(String name, List<String> words) {
        String[] parts = name.strip().split("\\s+");
        int offset = parts.length - words.size();
        if (offset < 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!Spelling.same(words.get(i), parts[offset + i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlySpaces(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
