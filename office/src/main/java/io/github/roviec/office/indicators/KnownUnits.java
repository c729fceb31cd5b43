package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the units and groups that a person names by code are there: of a wrong one nobody would ever be asked. What
/// has ended is known as well, its time is the definition's own.
@Component
class KnownUnits {

    private final JdbcClient jdbc;

    KnownUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Refuses with `indicators.unit-unknown`.
    void requireUnit(AuthorityId authority, @Nullable String code) {
        if (isMissing(authority, code, """
                select not exists (select from organisation.unit where authority_id = :authority and code = :code)
                """)) {
            throw new Refusal("indicators.unit-unknown", String.valueOf(code));
        }
    }

    /// Refuses with `indicators.group-unknown`.
    void requireGroup(AuthorityId authority, @Nullable String code) {
        if (isMissing(authority, code, """
                select not exists (select from organisation.unit_group
                                   where authority_id = :authority and code = :code)
                """)) {
            throw new Refusal("indicators.group-unknown", String.valueOf(code));
        }
    }

    private boolean isMissing(AuthorityId authority, @Nullable String code, String asked) {
        return code != null
                && jdbc.sql(asked)
                        .param("authority", authority.value())
                        .param("code", code)
                        .query(Boolean.class)
                        .single();
    }
}
