package io.github.roviec.office.web.reports;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.seal.Seal;
import io.github.roviec.office.reports.seal.SealedPapers;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts together what stands on the page of an issued paper about its way outside.
@Component
class Sendings {

    private final SealedPapers seals;
    private final Permissions permissions;
    private final People people;

    Sendings(SealedPapers seals, Permissions permissions, People people) {
        this.seals = seals;
        this.permissions = permissions;
        this.people = people;
    }

    Sending of(IssuedPaper paper, String receivers, Actor by) {
        Sending.Seal seal = seals.of(paper.id(), by).map(this::shown).orElse(null);
        return new Sending(
                seal,
                seal == null && seals.may(paper, by),
                permissions.may(by, Deed.ISSUE_PAPERS, paper.issuer()),
                receivers);
    }

    private Sending.Seal shown(Seal seal) {
        return new Sending.Seal(
                seal.subject(),
                seal.serial(),
                Shown.time(seal.validUntil()),
                Shown.time(seal.at()),
                people.names(List.of(seal.by())).getOrDefault(seal.by(), ""),
                seal.stamped(),
                seal.seen());
    }
}
