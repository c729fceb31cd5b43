package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.web.Typed;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Teaches the office's list a name that a paper used, and lets every open proposal of that paper know it: one step,
/// all or nothing.
@Component
class Teaching {

    private final Organisation organisation;
    private final Proposals proposals;
    private final Parties parties;
    private final Permissions permissions;
    private final Clock clock;

    Teaching(Organisation organisation, Proposals proposals, Parties parties, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.proposals = proposals;
        this.parties = parties;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// From now on `alias` means the unit or group that was picked. Refuses with `web.unit`.
    @Transactional
    public void alias(Paper paper, String alias, String name, String key, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        Party known = parties.of(Role.LEAD, name.strip(), key, by.authority());
        if (known.unit() != null) {
            organisation.addAlias(known.unit(), alias, by.id());
        } else if (known.group() != null) {
            organisation.addGroupAlias(known.group(), alias, by.id());
        } else {
            throw new Refusal("web.unit", name);
        }
        proposals.resolve(paper.id(), alias, known, by);
    }

    /// A new unit directly below the authority, there since the day of the paper.
    @Transactional
    public void unit(Paper paper, String mention, String name, String kind, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        LocalDate today = LocalDate.now(clock);
        LocalDate since =
                Objects.requireNonNullElse(paper.date(), Objects.requireNonNullElse(paper.meetingDate(), today));
        LocalDate from = since.isAfter(today) ? today : since;
        List<String> aliases = mention.strip().equals(name.strip()) ? List.of() : List.of(mention.strip());
        UnitId id = organisation.found(
                new NewUnit(
                        by.authority(),
                        code(by.authority(), name, today),
                        name,
                        Typed.oneOf(UnitKind.class, kind),
                        new UnitId(by.authority().value()),
                        aliases,
                        from),
                by.id());
        proposals.resolve(paper.id(), mention, new Party(Role.LEAD, id, null, name.strip(), true), by);
    }

    /// Initials ("Trung tâm Y tế" gives TTYT), with a number where others have them already.
    private String code(AuthorityId authority, String name, LocalDate on) {
        StringBuilder initials = new StringBuilder();
        for (String word : Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "")
                .split("[^A-Za-z0-9]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        String stem = initials.isEmpty() ? "DV" : initials.toString().toUpperCase(Locale.ROOT);
        String code = stem;
        for (int i = 2; organisation.byCode(authority, code, on).isPresent(); i++) {
            code = stem + i;
        }
        return code;
    }
}
