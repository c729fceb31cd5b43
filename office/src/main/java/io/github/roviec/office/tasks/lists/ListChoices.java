package io.github.roviec.office.tasks.lists;

import io.github.roviec.office.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which columns of which list a person hides; it belongs to the person, whatever post they act in.
@Component
@Transactional
public class ListChoices {

    private final JdbcClient jdbc;

    ListChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty where the person has never chosen.
    @Transactional(readOnly = true)
    public Optional<List<String>> hidden(String list, Actor by) {
        return jdbc.sql("select hidden from tasks.list_choice where person_id = :person and list = :list")
                .param("person", by.id().value())
                .param("list", list)
                .query((row, n) -> List.of((String[]) row.getArray("hidden").getArray()))
                .optional();
    }

    public void hide(String list, Collection<String> columns, Actor by) {
        jdbc.sql("""
                insert into tasks.list_choice (person_id, list, hidden) values (:person, :list, :hidden)
                on conflict (person_id, list) do update set hidden = excluded.hidden
                """)
                .param("person", by.id().value())
                .param("list", list)
                .param("hidden", columns.toArray(String[]::new))
                .update();
    }
}
