package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.check.CheckStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue that comes with the product (`indicators/*.yaml`).
@Component
public class ShippedCatalogue {

    private final CatalogueStore store;
    private final CatalogueRules rules;
    private final CheckStore checks;
    private final JdbcClient jdbc;

    ShippedCatalogue(CatalogueStore store, CatalogueRules rules, CheckStore checks, JdbcClient jdbc) {
        this.store = store;
        this.rules = rules;
        this.checks = checks;
        this.jdbc = jdbc;
    }

    /// Refuses as {@link CatalogueFile#read}: a shipped file that is wrong stops the build, because a test reads them.
    public static Catalogue read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:indicators/*.yaml");
            Catalogue all = Catalogue.empty();
            for (Resource file : Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList()) {
                String content = file.getContentAsString(StandardCharsets.UTF_8);
                all = all.and(CatalogueFile.read(Objects.requireNonNull(file.getFilename()), content));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Brings an authority's catalogue up to the shipped one. What people have edited or added stays, and so does what
    /// figures were recorded by: an indicator keeps its meaning, criteria in use their parts.
    @Transactional
    public void bring(AuthorityId authority) {
        take(authority, read());
    }

    /// The same with a catalogue of the authority's own. Refuses with `indicators.reference` or `indicators.circle`.
    @Transactional
    public void take(AuthorityId authority, Catalogue catalogue) {
        // Two starting programs must not both find the tables empty.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('indicators.catalogue'), :authority)")
                .param("authority", (int) authority.value())
                .query()
                .listOfRows();
        store.write(authority, catalogue);
        Set<String> other = store.otherHere(authority, catalogue);
        catalogue.checks().stream()
                .filter(check -> !other.contains(check.indicator()))
                .forEach(check -> checks.define(authority, check));
        rules.require(authority);
    }
}
