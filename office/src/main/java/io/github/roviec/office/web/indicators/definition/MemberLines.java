package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Members as people write them, one a line: "3.1 = Đường thôn [nhóm 1: 100 %] [nhóm 2: ≥ 90 %] [từ 1/6/2026]"; and a
/// table of criteria as it is copied out of a decision ({@link CopiedTable}).
@Component
class MemberLines {

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

    private final MarkedLines lines;
    private final Pattern every;
    private final Pattern group;

    MemberLines(MarkedLines lines) {
        this.lines = lines;
        this.every = lines.pattern("part.mark.requirement", "\\s*:([^\\]]*)");
        this.group = lines.pattern("part.mark.group", "\\s+(\\d{1,3})\\s*:([^\\]]*)");
    }

    String write(List<Member> members) {
        return members.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Member member) {
        String text = Stream.concat(
                        Stream.of(member.code() + " = " + member.name()),
                        member.requirements().stream().map(this::mark))
                .collect(Collectors.joining(" "));
        return lines.write(text, member.when());
    }

    private String mark(Requirement requirement) {
        String text = BRACKETS.matcher(requirement.text()).replaceAll(" ").strip();
        return requirement.group() == Requirement.EVERY_GROUP
                ? "[" + lines.word("part.mark.requirement") + ": " + text + "]"
                : "[" + lines.word("part.mark.group") + " " + requirement.group() + ": " + text + "]";
    }

    /// A line that names no code is a member without a name: whoever defines it refuses it and names it. Refuses with
    /// `web.date` where a mark holds no day, and as {@link CopiedTable#members}.
    List<Member> read(String typed) {
        List<Member> written = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            // A cell of several lines goes on without a tab.
            if (line.contains("\t") || !table.isEmpty() && !line.contains("=")) {
                table.add(line);
            } else {
                written.add(member(line.strip()));
            }
        }
        return table.isEmpty() ? written : CopiedTable.members(table, written);
    }

    private Member member(String line) {
        List<Requirement> requirements = new ArrayList<>();
        String rest = take(
                group,
                line,
                found -> requirements.add(new Requirement(
                        Integer.parseInt(found.group(1)), found.group(2).strip())));
        rest = take(
                every,
                rest,
                found -> requirements.add(
                        new Requirement(Requirement.EVERY_GROUP, found.group(1).strip())));
        MarkedLines.Line read = lines.line(rest.strip());
        String[] parts = read.text().split("=", 2);
        return new Member(0, parts[0].strip(), parts.length < 2 ? "" : parts[1].strip(), read.when(), requirements);
    }

    /// The line without what was found.
    private static String take(Pattern mark, String line, Consumer<MatchResult> found) {
        Matcher matcher = mark.matcher(line);
        matcher.results().forEach(found);
        return matcher.replaceAll("");
    }
}
