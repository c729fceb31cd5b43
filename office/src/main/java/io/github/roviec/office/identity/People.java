package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people of an authority, their accounts and the posts they hold.
@Component
public class People {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    People(
            JdbcClient jdbc,
            Organisation organisation,
            PasswordEncoder passwords,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    /// Adds a person. Refuses with `identity.sign-in-name-taken` when the name is in use.
    @Transactional
    public ActorId add(NewPerson person, ActorId by) {
        return add(person, passwords.encode(person.password()), by);
    }

    /// Adds people, and hashes a password that several of them were given once: hashing is slow on purpose. Refuses
    /// as for one.
    ///
    /// @return in the order of `people`
    @Transactional
    public List<ActorId> add(List<NewPerson> people, ActorId by) {
        Map<String, String> hashes = new HashMap<>();
        return people.stream()
                .map(person -> add(person, hashes.computeIfAbsent(person.password(), passwords::encode), by))
                .toList();
    }

    private ActorId add(NewPerson person, String hash, ActorId by) {
        try {
            ActorId id = new ActorId(jdbc.sql("""
                    insert into identity.person (authority_id, sign_in_name, name, password_hash, must_change_password)
                    values (:authority, :signInName, :name, :hash, :mustChange)
                    returning id
                    """)
                    .param("authority", person.authority().value())
                    .param("signInName", person.signInName())
                    .param("name", person.name())
                    .param("hash", hash)
                    .param("mustChange", person.mustChangePassword())
                    .query(Long.class)
                    .single());
            facts.publishEvent(
                    new PersonAdded(clock.instant(), by, person.authority(), id, person.signInName(), person.name()));
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refusal("identity.sign-in-name-taken", person.signInName());
        }
    }

    /// Gives `person` a post from `firstDay` on. Refuses with `identity.unit-elsewhere` when the unit is not there on
    /// that day or belongs to another authority.
    @Transactional
    public PostId appoint(ActorId person, UnitId unit, PostKind kind, String title, LocalDate firstDay, ActorId by) {
        AuthorityId authority = authorityOf(person);
        if (organisation
                .unit(unit, firstDay)
                .filter(there -> there.authority().equals(authority))
                .isEmpty()) {
            throw new Refusal("identity.unit-elsewhere");
        }
        PostId post = new PostId(jdbc.sql("""
                insert into identity.post (authority_id, person_id, unit_id, kind, title, first_day)
                values (:authority, :person, :unit, :kind, :title, :firstDay)
                returning id
                """)
                .param("authority", authority.value())
                .param("person", person.value())
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("title", title.strip())
                .param("firstDay", firstDay)
                .query(Long.class)
                .single());
        facts.publishEvent(new PostGiven(clock.instant(), by, authority, person, post, unit, kind, title.strip()));
        return post;
    }

    /// Ends a post with `lastDay`. Refuses with `identity.post-dates` when that lies before its first day.
    @Transactional
    public void end(PostId post, LocalDate lastDay, ActorId by) {
        Post held = post(post);
        if (lastDay.isBefore(held.firstDay())) {
            throw new Refusal("identity.post-dates");
        }
        jdbc.sql("update identity.post set last_day = :lastDay where id = :id")
                .param("lastDay", lastDay)
                .param("id", post.value())
                .update();
        facts.publishEvent(
                new PostEnded(clock.instant(), by, authorityOf(held.person()), held.person(), post, lastDay));
    }

    /// The account can no longer sign in; what the person did stays.
    @Transactional
    public void disable(ActorId person, ActorId by) {
        jdbc.sql("update identity.person set disabled_at = :now where id = :id and disabled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", person.value())
                .update();
        facts.publishEvent(new PersonDisabled(clock.instant(), by, authorityOf(person), person));
    }

    /// The person as who they may act today: in the post `chosen`, or in the first one they hold. Empty at once when
    /// the account is closed, also for somebody who is signed in.
    public Optional<Actor> actor(ActorId person, @Nullable PostId chosen) {
        List<Post> held = posts(person);
        return held.stream()
                .filter(post -> post.id().equals(chosen))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .flatMap(post -> person(person)
                        .filter(who -> !who.disabled())
                        .map(who -> new Actor(
                                who.id(), who.name(), post.kind(), post.title(), post.unit(), who.authority())));
    }

    /// The posts that a person holds today, oldest first.
    public List<Post> posts(ActorId person) {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql("select * from identity.post where person_id = :person order by first_day, id")
                .param("person", person.value())
                .query(Rows.POST)
                .list()
                .stream()
                .filter(post -> post.isHeldOn(today))
                .toList();
    }

    public Optional<Person> person(ActorId id) {
        return jdbc.sql("select * from identity.person where id = :id")
                .param("id", id.value())
                .query(Rows.PERSON)
                .optional();
    }

    /// Everybody of an authority who can sign in, with the posts held today, by name of the person.
    public Map<Person, List<Post>> of(AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        Map<ActorId, List<Post>> posts = jdbc
                .sql("select * from identity.post where authority_id = :authority order by first_day, id")
                .param("authority", authority.value())
                .query(Rows.POST)
                .list()
                .stream()
                .filter(post -> post.isHeldOn(today))
                .collect(Collectors.groupingBy(Post::person));
        return jdbc
                .sql("select * from identity.person where authority_id = :authority order by sign_in_name")
                .param("authority", authority.value())
                .query(Rows.PERSON)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> posts.getOrDefault(person.id(), List.of()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /// Who holds such a post in the authority today and can sign in, by name.
    public List<Person> holding(PostKind kind, AuthorityId authority) {
        return jdbc.sql("""
                select * from identity.person p
                where p.authority_id = :authority and p.disabled_at is null
                  and exists (select from identity.post h
                              where h.person_id = p.id and h.kind = :kind
                                and h.first_day <= :today and (h.last_day is null or h.last_day >= :today))
                order by p.sign_in_name
                """)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("today", LocalDate.now(clock))
                .query(Rows.PERSON)
                .list();
    }

    /// Whether somebody who can sign in holds one of these posts in the unit today.
    public boolean isHeld(UnitId unit, Collection<PostKind> kinds) {
        return jdbc.sql("""
                select exists (
                    select from identity.post h join identity.person p on p.id = h.person_id
                    where h.unit_id = :unit and h.kind = any (:kinds) and p.disabled_at is null
                      and h.first_day <= :today and (h.last_day is null or h.last_day >= :today))
                """)
                .param("unit", unit.value())
                .param("kinds", kinds.stream().map(PostKind::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /// Names of people for showing who did something; unknown keys (the application itself) are left out.
    public Map<ActorId, String> names(Collection<ActorId> people) {
        return jdbc
                .sql("select id, name from identity.person where id = any(:ids)")
                .param("ids", people.stream().map(ActorId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new ActorId(row.getLong("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Post post(PostId id) {
        return jdbc.sql("select * from identity.post where id = :id")
                .param("id", id.value())
                .query(Rows.POST)
                .optional()
                .orElseThrow(() -> new Refusal("identity.post-unknown"));
    }

    private AuthorityId authorityOf(ActorId person) {
        return person(person)
                .orElseThrow(() -> new Refusal("identity.person-unknown"))
                .authority();
    }
}
