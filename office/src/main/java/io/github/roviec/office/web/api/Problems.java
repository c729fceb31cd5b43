package io.github.roviec.office.web.api;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/// What could not be done, as RFC 9457 problems: `code` is stable, `detail` is for people.
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refusal), words(refusal, messages, locale));
        problem.setProperty("code", refusal.code());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    /// There is no screen here: where the words of the pages speak of one, the API has its own.
    static String words(Refusal refusal, MessageSource messages, Locale locale) {
        Note note = Note.of(refusal);
        String own = messages.getMessage("api." + note.key(), note.arguments(), null, locale);
        return own == null ? messages.getMessage(note.key(), note.arguments(), locale) : own;
    }

    private static HttpStatus status(Refusal refusal) {
        return refusal.code().equals("api.number")
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.valueOf(Errors.status(refusal));
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<ProblemDetail> unreadable(Exception unreadable, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage("api.unreadable", null, locale));
        problem.setProperty("code", "api.unreadable");
        return ResponseEntity.badRequest().body(problem);
    }

    /// Before any controller is reached.
    ///
    /// @param detail for people
    static void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status.value());
        problem.put("title", status.getReasonPhrase());
        problem.put("detail", detail);
        problem.put("code", code);
        response.getWriter().write(JsonMapper.shared().writeValueAsString(problem));
    }
}
