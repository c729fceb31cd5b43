package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// So that nothing slips in while a month is being locked: who changes evidence passes together, who locks it passes
/// alone. Holds until the transaction ends.
final class MonthGate {

    private static final int NAME = 335;

    private MonthGate() {}

    static void share(JdbcClient jdbc, AuthorityId authority) {
        pass(jdbc, "pg_advisory_xact_lock_shared", authority);
    }

    static void alone(JdbcClient jdbc, AuthorityId authority) {
        pass(jdbc, "pg_advisory_xact_lock", authority);
    }

    private static void pass(JdbcClient jdbc, String how, AuthorityId authority) {
        jdbc.sql("select 1 from (select " + how + "(:name, :authority)) as passed")
                .param("name", NAME)
                .param("authority", Math.toIntExact(authority.value()))
                .query(Integer.class)
                .single();
    }
}
