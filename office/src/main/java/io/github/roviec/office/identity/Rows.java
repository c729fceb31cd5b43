package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/// Rows of this room's tables as records.
final class Rows {

    static final RowMapper<Person> PERSON = (row, n) -> new Person(
            new ActorId(row.getLong("id")),
            new AuthorityId(row.getLong("authority_id")),
            row.getString("sign_in_name"),
            row.getString("name"),
            row.getTimestamp("disabled_at") != null);

    static final RowMapper<Post> POST = (row, n) -> new Post(
            new PostId(row.getLong("id")),
            new ActorId(row.getLong("person_id")),
            new UnitId(row.getLong("unit_id")),
            PostKind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class));

    private Rows() {}
}
