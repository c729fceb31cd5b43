package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.formula.Formula;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// What is wrong with a formula is told in the language of its reader, with the place.
class FormulaFaultsTest {

    private static String told(String formula, Locale locale) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Formula.typed(formula));
        assertThat(refusal.code()).isEqualTo("indicators.formula");
        return messages.getMessage("refusal." + refusal.code(), refusal.arguments(), locale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T(A)           | không có hàm “T”             | 1
            A + T(B)       | không có hàm “T”             | 5
            A +            | phép tính “+” thiếu một vế   | 3
            A * / B        | thiếu một vế                 | 5
            (A + B         | thiếu dấu đóng ngoặc         |
            A + B)         | thừa dấu đóng ngoặc          | 6
            A B            | thiếu phép tính giữa hai vế  | 1
            ABS(A, B)      | hàm “ABS” thừa tham số       | 1
            MEMBER("A")    | hàm “MEMBER” thiếu tham số   | 1
            TARGET(A, "B") | mã đặt trong ngoặc kép       | 1
            1 / 0          | phép chia cho 0              | 3
            A # B          | không                        | 3
            """)
    void in_the_readers_language(String formula, String said, @Nullable Integer at) {
        String vietnamese = told(formula, Locale.of("vi"));
        assertThat(vietnamese).contains(said);
        assertThat(vietnamese.substring(formula.length()))
                .doesNotContainPattern("(?i)operand|function|brace|missing|token");
        if (at != null) {
            assertThat(vietnamese).contains("ở ký tự thứ " + at + ":");
        }
        assertThat(told(formula, Locale.ENGLISH)).startsWith("Not recorded");
    }
}
