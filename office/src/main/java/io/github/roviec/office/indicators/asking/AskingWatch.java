package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.AuthorityId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads explanations for the rooms that tell people of them, without regard to who asks: never for a page.
@Component
@Transactional(readOnly = true)
public class AskingWatch {

    private final AskingRows rows;

    AskingWatch(AskingRows rows) {
        this.rows = rows;
    }

    /// Those that there are, by number.
    public Map<Long, WatchedAsking> askings(AuthorityId authority, Collection<Long> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : rows.watched(authority, wanted).stream()
                        .collect(Collectors.toMap(found -> found.asking().id(), Function.identity()));
    }
}
