package io.github.roviec.office.province;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Puts indexes, references and triggers of tables aside while millions of rows come in, and back afterwards: all in
/// the transaction that fills them, so that nothing is ever missing from a database that somebody can see.
final class Aside {

    private static final String ROOMS = "('audit', 'documents', 'tasks')";

    private final Statement sql;
    private final List<String> back = new ArrayList<>();

    private Aside(Statement sql) {
        this.sql = sql;
    }

    static Aside put(Connection connection) throws SQLException {
        Aside aside = new Aside(connection.createStatement());
        aside.put("""
                select format('alter table %%s drop constraint %%I', k.conrelid::regclass, k.conname),
                       format('alter table %%s add constraint %%I %%s', k.conrelid::regclass, k.conname,
                              pg_get_constraintdef(k.oid))
                from pg_constraint k join pg_namespace n on n.oid = k.connamespace
                where k.contype = 'f' and n.nspname in %s
                """.formatted(ROOMS));
        aside.put("""
                select format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in %s and not i.indisunique
                """.formatted(ROOMS));
        aside.put("""
                select distinct format('alter table %%s disable trigger user', t.tgrelid::regclass),
                       format('alter table %%s enable trigger user', t.tgrelid::regclass)
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in %s and not t.tgisinternal
                """.formatted(ROOMS));
        return aside;
    }

    private void put(String each) throws SQLException {
        List<String> away = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(each)) {
            while (rows.next()) {
                away.add(rows.getString(1));
                back.add(rows.getString(2));
            }
        }
        for (String one : away) {
            sql.execute(one);
        }
    }

    /// Indexes before references, which want them; in the order of the last put first.
    void back() throws SQLException {
        for (String one : back.reversed()) {
            sql.execute(one);
        }
        sql.close();
    }
}
