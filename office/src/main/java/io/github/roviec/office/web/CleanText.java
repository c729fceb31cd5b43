package io.github.roviec.office.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes from what is typed the characters that no text has: control characters but for tabs and line ends, halves of
/// characters, U+FFFE and U+FFFF. Neither the database nor a Word file can hold them, and nobody sees them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CleanText extends OncePerRequestFilter {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Clean(request), response);
    }

    private static String clean(String typed) {
        return NO_TEXT.matcher(typed).replaceAll("");
    }

    private static final class Clean extends HttpServletRequestWrapper {

        Clean(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String typed = super.getParameter(name);
            return typed == null ? null : clean(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] typed = super.getParameterValues(name);
            return typed == null ? null : cleaned(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> clean = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, typed) -> clean.put(name, cleaned(typed)));
            return clean;
        }

        private static String[] cleaned(String[] typed) {
            return Stream.of(typed).map(CleanText::clean).toArray(String[]::new);
        }
    }
}
