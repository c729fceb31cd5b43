package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the codes in a definition name. Refuses with `indicators.reference` where there is nothing of that code.
@Component
class CatalogueCodes {

    private final JdbcClient jdbc;

    CatalogueCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param of the code of what names it
    int indicator(AuthorityId authority, String code, String of) {
        return id("indicator", authority, code, of);
    }

    @Nullable
    Integer indicatorOrNull(AuthorityId authority, @Nullable String code, String of) {
        return code == null ? null : id("indicator", authority, code, of);
    }

    @Nullable
    Integer dimensionOrNull(AuthorityId authority, @Nullable String code, String of) {
        return code == null ? null : id("dimension", authority, code, of);
    }

    private int id(String table, AuthorityId authority, String code, String of) {
        return jdbc.sql("select id from indicators." + table + " where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refusal("indicators.reference", of, code));
    }

    String calendar(AuthorityId authority, String code, String of) {
        return jdbc.sql("select code from indicators.calendar where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("indicators.reference", of, code));
    }
}
