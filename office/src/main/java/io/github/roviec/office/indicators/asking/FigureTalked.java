package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something was said at a figure: a comment, or a step of an explanation.
///
/// @param asking number of the explanation; null for a comment
public record FigureTalked(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int period,
        int member,
        @Nullable Long asking,
        Remark.Kind kind,
        String text)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("indicator", indicator);
    }
}
