package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.evidence.Binder;
import io.github.roviec.office.indicators.evidence.Binders;
import io.github.roviec.office.indicators.evidence.Proof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The documents of a unit as one file: a folder for each indicator and criterion, and a list that also names the
/// papers that are kept elsewhere and what is lacking.
@Component
class BinderZip {

    private static final int LONGEST = 60;

    private final Binders binders;
    private final MessageSource messages;

    BinderZip(Binders binders, MessageSource messages) {
        this.binders = binders;
        this.messages = messages;
    }

    /// One file after the other: never all of them in memory.
    void write(List<Binder> all, Locale locale, OutputStream out, Actor by) throws IOException {
        StringBuilder list = new StringBuilder("\uFEFF");
        Set<String> used = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Binder binder : all) {
                Indicator indicator = binder.indicator();
                line(list, indicator.name());
                for (Binder.Leaf leaf : binder.leaves()) {
                    Member member = leaf.member();
                    line(list, "");
                    line(list, member == null ? indicator.name() : member.label());
                    if (binder.lacks(leaf)) {
                        line(list, "  - " + words("proof.lacks", locale));
                    }
                    String folder = tidy(indicator.code()) + "/" + folder(member);
                    for (Proof proof : leaf.proofs()) {
                        line(list, "  - " + told(proof, locale));
                        put(zip, folder, proof, used, by);
                    }
                }
                line(list, "");
            }
            zip.putNextEntry(new ZipEntry(unused(words("proof.zip.list", locale), used)));
            zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void put(ZipOutputStream zip, String folder, Proof proof, Set<String> used, Actor by) throws IOException {
        Proof.Kept file = proof.file();
        if (file != null) {
            zip.putNextEntry(new ZipEntry(unused(folder + tidy(file.name()), used)));
            zip.write(binders.file(file, by).content());
            zip.closeEntry();
        }
    }

    private String told(Proof proof, Locale locale) {
        String note = proof.file() == null ? words("proof.paper", locale) : proof.note();
        return proof.title() + (note == null ? "" : " (" + note + ")");
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static void line(StringBuilder list, String text) {
        list.append(text.replaceAll("\\R", " ")).append("\r\n");
    }

    private static String folder(@Nullable Member member) {
        if (member == null) {
            return "";
        }
        String code = member.code().replaceFirst("^(?=\\d(\\.|$))", "0");
        String name = tidy(member.name());
        return code + " "
                + (name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name) + "/";
    }

    /// A name that is one step of a path everywhere: people name files as they like.
    static String tidy(String name) {
        String one = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return one.isEmpty() || one.chars().allMatch(c -> c == '.') ? "_" : one;
    }

    private static String unused(String path, Set<String> used) {
        String free = path;
        int dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
        for (int n = 2; !used.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = path.substring(0, dot) + " (" + n + ")" + path.substring(dot);
        }
        return free;
    }
}
