package io.github.roviec.office;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set (`application.yaml`, environment, command line).
///
/// @param data folder for everything that this machine keeps; the demonstration keeps its own in `demo` below it
/// @param db   a PostgreSQL server to use; without it one is started from the data folder
/// @param demo      whether to fill an empty database with the demonstration office
/// @param authority the name of the People's Committee to found in an empty database, with its first administrator
@ConfigurationProperties("roviec")
record Settings(
        Path data,
        @DefaultValue Db db,
        @DefaultValue("false") boolean demo,
        @Nullable String authority) {

    /// Also where the environment names the folder: real work and the demonstration never share one.
    Settings {
        data = demo ? data.resolve("demo") : data;
    }

    /// @param url `jdbc:postgresql://host:5432/name`; empty to start an embedded server
    record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        boolean isElsewhere() {
            return url != null && !url.isBlank();
        }
    }
}
