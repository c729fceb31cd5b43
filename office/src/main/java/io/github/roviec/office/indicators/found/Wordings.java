package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How papers speak of indicators. The shipped list (`indicators/wording.csv`) is taken over for what
/// the authority's
/// catalogue has; the office adds its own by putting a figure where the machine did not.
@Component
class Wordings {

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Wordings(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /// @param phrase pieces joined by "+": all of them have to be there
    record Wording(int indicator, int member, String phrase) {}

    List<Wording> of(AuthorityId authority) {
        bring(authority);
        return jdbc.sql("select * from indicators.wording where authority_id = :authority order by phrase")
                .param("authority", authority.value())
                .query((row, _) ->
                        new Wording(row.getInt("indicator_id"), row.getInt("member_id"), row.getString("phrase")))
                .list();
    }

    private void bring(AuthorityId authority) {
        Map<String, Indicator> known =
                indicators.all(authority).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        for (String line : shipped()) {
            String[] cells = line.split(",", 3);
            Indicator indicator = known.get(cells[0]);
            if (indicator == null) {
                continue;
            }
            int member = cells[1].isEmpty()
                    ? 0
                    : indicators.members(indicator).stream()
                            .filter(each -> each.code().equals(cells[1]))
                            .findFirst()
                            .map(Member::id)
                            .orElse(-1);
            if (member >= 0) {
                add(authority, indicator.id(), member, cells[2]);
            }
        }
    }

    void add(AuthorityId authority, int indicator, int member, String phrase) {
        jdbc.sql("""
                insert into indicators.wording (authority_id, indicator_id, member_id, phrase)
                values (:authority, :indicator, :member, :phrase) on conflict do nothing
                """)
                .param("authority", authority.value())
                .param("indicator", indicator)
                .param("member", member)
                .param("phrase", phrase)
                .update();
    }

    static List<String> shipped() {
        try {
            return new ClassPathResource("indicators/wording.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
