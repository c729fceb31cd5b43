package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.evidence.EvidenceFact.CatalogueChanged;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Products and their coefficients. An authority that has none of its own goes by the example that is shipped. What is
/// changed counts for every month that is not locked.
@Component
@Transactional
public class Catalogue {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Catalogue(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// What may be chosen, by area and name.
    @Transactional(readOnly = true)
    public List<ProductKind> of(AuthorityId authority) {
        return jdbc.sql("""
                select k.*
                from tasks.product_kind k
                where not k.retired
                  and case when exists (select from tasks.product_kind o where o.authority_id = :authority)
                      then k.authority_id = :authority else k.authority_id is null end
                order by array_position(array['PROFESSIONAL', 'LEADING', 'SUPPORT'], k.area), k.name
                """)
                .param("authority", authority.value())
                .query((row, n) -> new ProductKind(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getInt("coefficient"),
                        row.getInt("per"),
                        ProductKind.Area.valueOf(row.getString("area"))))
                .list();
    }

    /// Whether the authority has made the catalogue its own.
    @Transactional(readOnly = true)
    public boolean isOwn(AuthorityId authority) {
        return jdbc.sql("select exists (select from tasks.product_kind where authority_id = :authority)")
                .param("authority", authority.value())
                .query(Boolean.class)
                .single();
    }

    /// Takes the example over, so that it can be changed. What was weighed by the example goes by the authority's own
    /// line of the same name from now on. Nothing happens where that was done before.
    public void adopt(Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        if (isOwn(by.authority())) {
            return;
        }
        jdbc.sql("""
                insert into tasks.product_kind (authority_id, name, coefficient, per, area)
                select :authority, name, coefficient, per, area
                from tasks.product_kind where authority_id is null and not retired order by id
                """).param("authority", by.authority().value()).update();
        jdbc.sql("""
                update tasks.weighing w
                set kind_id = own.id, version = w.version + 1
                from tasks.product_kind shipped
                join tasks.product_kind own on own.name = shipped.name
                where w.authority_id = :authority and w.kind_id = shipped.id and shipped.authority_id is null
                  and own.authority_id = :authority
                """).param("authority", by.authority().value()).update();
        tell(by, "*");
    }

    /// Adds a line, or changes the one with its id. Refuses with `task.product-kind-twice`, and with
    /// `task.product-kind-shipped` while the catalogue is still the example.
    public void keep(ProductKind kind, Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        if (!isOwn(by.authority())) {
            throw new Refusal("task.product-kind-shipped");
        }
        try {
            int kept = jdbc.sql(kind.id() == null ? """
                            insert into tasks.product_kind (authority_id, name, coefficient, per, area)
                            values (:authority, :name, :coefficient, :per, :area)
                            """ : """
                            update tasks.product_kind
                            set name = :name, coefficient = :coefficient, per = :per, area = :area
                            where id = :id and authority_id = :authority and not retired
                            """)
                    .param("authority", by.authority().value())
                    .param("name", kind.name())
                    .param("coefficient", kind.coefficient())
                    .param("per", kind.per())
                    .param("area", kind.area().name())
                    .param("id", kind.id())
                    .update();
            if (kept == 0) {
                throw new Refusal("task.product-kind-unknown");
            }
        } catch (DuplicateKeyException twice) {
            throw new Refusal("task.product-kind-twice", kind.name());
        }
        tell(by, kind.name());
    }

    /// The line can be chosen no more; what was weighed by it stays.
    public void retire(long id, Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        List<String> names = jdbc.sql("""
                update tasks.product_kind set retired = true
                where id = :id and authority_id = :authority and not retired returning name
                """)
                .param("id", id)
                .param("authority", by.authority().value())
                .query((row, n) -> row.getString("name"))
                .list();
        if (names.isEmpty()) {
            throw new Refusal("task.product-kind-unknown");
        }
        tell(by, names.getFirst());
    }

    private void tell(Actor by, String kind) {
        facts.publishEvent(new CatalogueChanged(clock.instant(), by.id(), by.authority(), kind));
    }
}
