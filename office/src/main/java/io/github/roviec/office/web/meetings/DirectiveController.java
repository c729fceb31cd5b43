package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.directive.DirectiveId;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.documents.Parties;
import io.github.roviec.office.web.meetings.DirectivePage.Field;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An order of a conclusion, written down while the meeting runs.
@Controller
@RequestMapping(MeetingPlanController.PLACE + "/{id:\\d+}/noi-dung/{item:\\d+}/viec-giao")
class DirectiveController {

    private final Directives directives;
    private final Meetings meetings;
    private final DirectivePages pages;
    private final Parties parties;
    private final Permissions permissions;

    DirectiveController(
            Directives directives, Meetings meetings, DirectivePages pages, Parties parties, Permissions permissions) {
        this.directives = directives;
        this.meetings = meetings;
        this.pages = pages;
        this.parties = parties;
        this.permissions = permissions;
    }

    /// @param directive 0 for a new one
    @GetMapping("/{directive:\\d+}")
    String form(Actor by, @PathVariable long id, @PathVariable long item, @PathVariable long directive, Model model) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        model.addAttribute("page", pages.of(new MeetingId(id), new ItemId(item), directive, null, null, by));
        return "meetings/directive";
    }

    /// @param form `lead` with `leadKey`, `coordinating` with `coordinatingKey`, `deed`, `deadline`, `supervisor`
    @PostMapping("/{directive:\\d+}")
    String keep(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable long directive,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        MeetingId meeting = new MeetingId(id);
        ItemId about = new ItemId(item);
        DirectivePage.Typed typed = typed(form);
        try {
            NewDirective said = new NewDirective(
                    named(Role.LEAD, typed.leads(), by),
                    named(Role.COORDINATING, typed.coordinating(), by),
                    typed.deed(),
                    directives.deadline(meetings.meeting(meeting, by), typed.deadline()),
                    typed.supervisor());
            if (directive == 0) {
                directives.add(meeting, about, said, by);
            } else {
                directives.change(meeting, about, new DirectiveId(directive), version, said, by);
            }
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.of(meeting, about, directive, typed, Note.of(refusal), by));
            return "meetings/directive";
        }
        after.addFlashAttribute("said", Note.done("order.done"));
        return back(id, item);
    }

    @PostMapping("/{directive:\\d+}/bo")
    String remove(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable long directive,
            @RequestParam(defaultValue = "0") int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        MeetingId meeting = new MeetingId(id);
        ItemId about = new ItemId(item);
        try {
            directives.remove(meeting, about, new DirectiveId(directive), version, by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.of(meeting, about, directive, null, Note.of(refusal), by));
            return "meetings/directive";
        }
        after.addFlashAttribute("said", Note.done("order.removed"));
        return back(id, item);
    }

    private static String back(long id, long item) {
        return "redirect:" + MeetingPlanController.PLACE + "/" + id + "/noi-dung/" + item + "#viec-giao";
    }

    private static DirectivePage.Typed typed(MultiValueMap<String, String> form) {
        return new DirectivePage.Typed(
                fields(form.getOrDefault("lead", List.of()), form.getOrDefault("leadKey", List.of())),
                fields(form.getOrDefault("coordinating", List.of()), form.getOrDefault("coordinatingKey", List.of())),
                one(form, "deed"),
                one(form, "deadline"),
                one(form, "supervisor"));
    }

    private static String one(MultiValueMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null ? "" : typed;
    }

    private static List<Field> fields(List<String> names, List<String> keys) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                fields.add(new Field(names.get(i).strip(), i < keys.size() ? keys.get(i) : ""));
            }
        }
        return fields;
    }

    private List<Named> named(Role role, List<Field> fields, Actor by) {
        return fields.stream().map(field -> named(role, field, by)).toList();
    }

    /// A name that the list does not have is a person's, or a slip.
    private Named named(Role role, Field field, Actor by) {
        Party party = parties.of(role, field.name(), field.key(), by.authority());
        if (party.unit() != null) {
            return Named.of(party.unit(), party.name());
        }
        if (party.group() != null) {
            return Named.of(party.group(), party.name());
        }
        if (!isPerson(field.name())) {
            throw new Refusal("directive.unit", field.name());
        }
        return Named.person(field.name());
    }

    private static boolean isPerson(@Nullable String name) {
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Stream.of("ông ", "bà ", "đồng chí ").anyMatch(small::startsWith);
    }
}
