package io.github.roviec.office.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whatever goes wrong before a controller is reached, or behind it, is a problem of the same form:
/// no program wants to read a page. Not a bean: the servlet container would run it for every request.
final class ProblemFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    ProblemFilter(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            tell(request, response, 400); // no text of the database holds this character
            return;
        }
        try {
            chain.doFilter(request, new HttpServletResponseWrapper(response) {
                @Override
                public void sendError(int status) throws IOException {
                    tell(request, response, status);
                }

                @Override
                public void sendError(int status, String message) throws IOException {
                    tell(request, response, status);
                }
            });
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} failed", number, request.getRequestURI(), failed);
            response.resetBuffer();
            Problems.write(
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "api.failed",
                    messages.getMessage("api.failed", new Object[] {number}, locale(request)));
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        HttpStatus said = HttpStatus.resolve(status);
        String code = switch (status) {
            case 404 -> "api.unknown";
            case 405 -> "api.method";
            case 406, 415 -> "api.media-type";
            default -> status < 500 ? "api.unreadable" : "api.failed";
        };
        Problems.write(
                response,
                said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said,
                code,
                messages.getMessage(code, new Object[] {""}, locale(request)));
    }

    static Locale locale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? VIETNAMESE : request.getLocale();
    }
}
