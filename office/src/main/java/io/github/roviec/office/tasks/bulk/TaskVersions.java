package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.tasks.TaskCode;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// At which version the tasks of a list stand.
@Component
public class TaskVersions {

    private final JdbcClient jdbc;

    TaskVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For lists that somebody may already see: says nothing else of the tasks.
    public Map<TaskCode, Integer> of(Collection<TaskCode> codes, AuthorityId authority) {
        return jdbc
                .sql("select code, version from tasks.task where authority_id = :authority and code = any(:codes)")
                .param("authority", authority.value())
                .param("codes", codes.stream().map(TaskCode::value).toArray(String[]::new))
                .query((row, n) -> Map.entry(new TaskCode(row.getString("code")), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
