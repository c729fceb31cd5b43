package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.note.Attachment;
import io.github.roviec.office.tasks.note.Attachments;
import io.github.roviec.office.tasks.note.Comment;
import io.github.roviec.office.tasks.note.Comments;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.NotesBox.Draft;
import io.github.roviec.office.web.tasks.NotesBox.Earlier;
import io.github.roviec.office.web.tasks.NotesBox.File;
import io.github.roviec.office.web.tasks.NotesBox.Piece;
import io.github.roviec.office.web.tasks.NotesBox.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what a task's page shows of its comments and attachments.
@Component
class NotesBoxes {

    private final Comments comments;
    private final Attachments attachments;
    private final People people;
    private final Permissions permissions;

    NotesBoxes(Comments comments, Attachments attachments, People people, Permissions permissions) {
        this.comments = comments;
        this.attachments = attachments;
        this.people = people;
        this.permissions = permissions;
    }

    NotesBox of(TaskCode code, Draft draft, Actor by) {
        List<Comment> said = comments.of(code, by);
        List<Attachment> kept = attachments.of(code, by);
        Map<ActorId, String> names = people.names(Stream.of(
                        said.stream().map(Comment::by),
                        said.stream().flatMap(comment -> comment.mentioned().stream()),
                        kept.stream().flatMap(each -> each.versions().stream()).map(Attachment.Version::by))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
        return new NotesBox(
                code.value(),
                said.stream().map(comment -> comment(comment, names)).toList(),
                kept.stream().map(each -> file(code, each, names)).toList(),
                permissions.may(by, Deed.WORK_ON_TASKS) || permissions.may(by, Deed.RECEIVE_DOCUMENT),
                draft);
    }

    private static NotesBox.Comment comment(Comment comment, Map<ActorId, String> names) {
        List<String> mentioned = comment.mentioned().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        return new NotesBox.Comment(
                comment.id(),
                comment.version(),
                names.getOrDefault(comment.by(), ""),
                Shown.time(comment.at()),
                comment.correctedAt() == null ? null : Shown.time(comment.correctedAt()),
                pieces(comment.text(), mentioned),
                comment.text(),
                comment.own(),
                comment.earlier().reversed().stream()
                        .map(wording -> new Earlier(Shown.time(wording.until()), wording.text()))
                        .toList());
    }

    static List<Piece> pieces(String text, List<String> names) {
        if (names.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        Matcher name = Pattern.compile(names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(each -> Pattern.quote("@" + each))
                        .collect(Collectors.joining("|")))
                .matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        while (name.find()) {
            pieces.add(new Piece(text.substring(done, name.start()), false));
            pieces.add(new Piece(name.group(), true));
            done = name.end();
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static File file(TaskCode code, Attachment attachment, Map<ActorId, String> names) {
        List<Version> versions = attachment.versions().stream()
                .map(version -> new Version(
                        "/nhiem-vu/" + code.value() + "/dinh-kem/" + version.id(),
                        version.number(),
                        Shown.size(version.size()),
                        names.getOrDefault(version.by(), ""),
                        Shown.time(version.at())))
                .toList();
        return new File(versions.getFirst(), attachment.name(), versions.subList(1, versions.size()));
    }
}
