package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.province.Load;
import io.github.roviec.office.province.Measured;
import io.github.roviec.office.province.Province;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A province made at the first start, and people at work in it through HTTP.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "roviec.province.make=true",
            "roviec.province.tasks=2500",
            "roviec.province.users=300",
            "roviec.province.seed=3"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
class GeneratedProvinceTest {

    @LocalServerPort
    int port;

    @Autowired
    FirstStart start;

    @Autowired
    Province province;

    @Test
    void people_work_in_it_without_faults_and_nobody_makes_it_twice() throws Exception {
        assertThat(start.hints()).anyMatch(line -> line.contains(Province.PASSWORD));
        Measured measured = Load.run(new Load.Plan("http://localhost:" + port, 10, 6, 0, 0, 1));
        assertThat(measured.rows())
                .extracting(Measured.Row::kind)
                .containsExactly("list", "filter", "search", "open", "update", "all");
        assertThat(measured.faults()).isZero();
        assertThatThrownBy(start::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("không có gì bị thay đổi");
    }
}
