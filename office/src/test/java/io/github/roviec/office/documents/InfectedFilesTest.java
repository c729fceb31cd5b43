package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.virus.VirusCheckTest;
import io.github.roviec.office.identity.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An office with a program that knows viruses.
@OfficeTest
class InfectedFilesTest {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) throws IOException {
        Path script = VirusCheckTest.script(folder);
        settings.add("roviec.virus.command", () -> "sh " + script);
    }

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_infected_file_is_refused_and_nothing_is_kept() {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        Upload infected = new Upload("bieu.txt", VirusCheckTest.EICAR);
        assertThatThrownBy(() -> documents.keep(infected, clerk)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("document.virus");
            assertThat(refusal.arguments()).containsExactly("bieu.txt", "Eicar-Test-Signature");
        });
        assertThatThrownBy(() -> documents.receive(infected, clerk)).hasMessage("document.virus");
        assertThatThrownBy(() -> documents.table(infected, clerk)).hasMessage("document.virus");
        assertThatThrownBy(() -> documents.requireWorkbook(infected, clerk)).hasMessage("document.virus");
        assertThat(kept(office)).isZero();

        documents.keep(new Upload("bieu.txt", "Biểu tổng hợp".getBytes(StandardCharsets.UTF_8)), clerk);
        assertThat(kept(office)).isEqualTo(1);
    }

    private int kept(TestOffice office) {
        return jdbc.sql("select count(*) from documents.file where authority_id = :authority")
                .param("authority", office.authority().value())
                .query(Integer.class)
                .single();
    }
}
