package io.github.roviec.office.province;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into a table, in the text form of PostgreSQL's `COPY`.
final class Table {

    private final String name;
    private final String columns;
    private final StringBuilder rows = new StringBuilder();

    Table(String name, String columns) {
        this.name = name;
        this.columns = columns;
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            write(values[i]);
        }
        rows.append('\n');
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case byte[] bytes -> rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case String[] array -> array(array);
            default -> escape(value.toString());
        }
    }

    private void array(String[] array) {
        StringBuilder literal = new StringBuilder("{");
        for (String element : array) {
            literal.append(literal.length() > 1 ? "," : "")
                    .append('"')
                    .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        escape(literal.append('}').toString());
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }

    int length() {
        return rows.length();
    }

    void flush(Connection connection) throws SQLException, IOException {
        if (rows.length() > 0) {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            rows.setLength(0);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " (" + columns + ") from stdin", new ByteArrayInputStream(bytes));
        }
    }
}
