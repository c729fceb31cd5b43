package io.github.roviec.office.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.province.Visitor.Answer;
import io.github.roviec.office.province.Visitor.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://127.0.0.1, true",
        "http://[::1]:8080, true",
        "http://192.0.2.7:8080, false",
        "http://0.0.0.0, false",
        "not an address, false",
        "/, false"
    })
    void only_this_machine_is_measured(String address, boolean here) {
        assertThat(Load.isHere(address)).isEqualTo(here);
        if (!here) {
            assertThatThrownBy(() -> Load.run(new Load.Plan(address, 1, 1, 0, 0, 1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_percentile_is_the_least_value_that_so_many_do_not_exceed() {
        double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        assertThat(Measured.at(hundred, 0.50)).isEqualTo(50);
        assertThat(Measured.at(hundred, 0.95)).isEqualTo(95);
        assertThat(Measured.at(hundred, 0.99)).isEqualTo(99);
        assertThat(Measured.at(new double[] {7}, 0.99)).isEqualTo(7);
        assertThat(Measured.at(new double[] {1, 2, 3}, 0.95)).isEqualTo(3);
    }

    @Test
    void each_kind_has_a_row_and_all_have_one() {
        Measured measured = Measured.of(
                List.of(
                        new Answer(Kind.LIST, 10_000_000, false),
                        new Answer(Kind.LIST, 30_000_000, true),
                        new Answer(Kind.OPEN, 5_000_000, false)),
                2);
        assertThat(measured.rows()).extracting(Measured.Row::kind).containsExactly("list", "open", "all");
        assertThat(measured.rows().getFirst()).isEqualTo(new Measured.Row("list", 2, 1, 10, 30, 30, 30));
        assertThat(measured.faults()).isEqualTo(1);
        assertThat(measured.perSecond()).isEqualTo(1.5);
        assertThat(Measured.of(List.of(), 1).isMeasured()).isFalse();
    }

    @Test
    void those_who_work_have_accounts_in_the_province() {
        Chance chance = new Chance(1);
        Staff staff = new Staff(new Land(chance), 2000, chance);
        List<String> accounts = Load.accounts(500);
        assertThat(accounts).hasSize(500);
        assertThat(staff.signInNames()).containsAll(accounts);
        assertThat(Load.accounts(50).stream().filter(account -> account.startsWith("vanphong")))
                .hasSize(10);
        assertThat(Load.accounts(50).stream()
                        .filter(account -> account.contains("."))
                        .distinct())
                .hasSize(35);
    }
}
