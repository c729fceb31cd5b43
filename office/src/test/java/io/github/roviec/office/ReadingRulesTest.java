package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The folder `rules` in the data folder.
class ReadingRulesTest {

    @TempDir
    Path data;

    private Object load() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var settings = new Settings(data, new Settings.Db(null, null, null), false, null);
        return new ReadingRules().ownRules(settings, messages);
    }

    @Test
    void an_office_without_rules_of_its_own_starts() throws IOException {
        assertThat(load()).isNotNull();
        Files.createDirectories(data.resolve("rules"));
        assertThat(load()).isNotNull();
    }

    @Test
    void a_wrong_file_stops_the_start_and_says_where() throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("rules")).resolve("xa.rules"), "family verb\nrule a\n");
        assertThatThrownBy(this::load)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Tệp xa.rules, dòng 2: luật “a” chưa có dòng find nào.");
    }
}
