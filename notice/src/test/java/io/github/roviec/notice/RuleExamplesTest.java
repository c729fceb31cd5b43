package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.rule.RuleException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rule of the book keeps what its examples say while the whole book is at work, and none of its lines is dead.
class RuleExamplesTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        var check = new RuleCheck(BOOK);
        assertThat(BOOK.rules()).hasSizeGreaterThan(80);
        return BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.file() + ":" + rule.line() + " " + rule.name(),
                        () -> assertThat(check.faults(rule).stream().map(RuleException::getMessage))
                                .isEmpty()));
    }
}
