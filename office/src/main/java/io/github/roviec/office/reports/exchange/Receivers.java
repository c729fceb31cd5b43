package io.github.roviec.office.reports.exchange;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.edxml.EdxmlOrgan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// To whom a package goes, as people type it: a line for each, the code and the name.
final class Receivers {

    /// Mã định danh (Quyết định 20/2020/QĐ-TTg): "H37", "H37.02.02", "000.00.20.H13" from before.
    private static final Pattern LINE =
            Pattern.compile("([A-Z0-9]{1,5}(?:\\.[A-Z0-9]{1,5}){0,4})(?:\\s*[;,:\\-–|\t]\\s*|\\s+|$)(.*)");

    private Receivers() {}

    /// Refuses with `exchange.no-receiver`, or `exchange.receiver` and the line that has no code.
    static List<EdxmlOrgan> of(String typed) {
        List<EdxmlOrgan> all = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Receivers::one)
                .toList();
        if (all.isEmpty()) {
            throw new Refusal("exchange.no-receiver");
        }
        return all;
    }

    private static EdxmlOrgan one(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            throw new Refusal("exchange.receiver", line);
        }
        String name = found.group(2).strip();
        return new EdxmlOrgan(found.group(1), name.isEmpty() ? found.group(1) : name);
    }
}
