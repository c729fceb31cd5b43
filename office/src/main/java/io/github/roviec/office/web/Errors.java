package io.github.roviec.office.web;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// What could not be done, in the voice of every other page: what happened, what was kept, what to do. Pages that can
/// say it where the person stands catch a refusal themselves; the rest arrives here.
@Controller
public class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /// Where an upload is sent that was not read at all.
    static final String TOO_LARGE = "/qua-lon";

    private static final Map<Integer, String> KINDS = Map.of(
            401,
            "denied",
            403,
            "denied",
            404,
            "unknown",
            405,
            "unknown",
            409,
            "conflict",
            413,
            "too-large",
            400,
            "refused",
            422,
            "refused");

    /// Also for every controller's own refusals.
    @ControllerAdvice
    static class Refused {

        private final FrameAdvice frames;

        Refused(FrameAdvice frames) {
            this.frames = frames;
        }

        @ExceptionHandler
        String refused(
                Refusal refusal, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
            int status = status(refusal);
            response.setStatus(status);
            Note note = Note.of(refusal);
            String kind = KINDS.getOrDefault(status, "refused");
            return show(new ErrorPage(kind, note.key(), note.arguments(), null), request, locale, model);
        }

        @ExceptionHandler
        String tooLarge(
                MaxUploadSizeExceededException refused,
                HttpServletRequest request,
                HttpServletResponse response,
                Locale locale,
                Model model) {
            response.setStatus(413);
            return show(new ErrorPage("too-large", null, new Object[0], null), request, locale, model);
        }

        private String show(ErrorPage page, HttpServletRequest request, Locale locale, Model model) {
            model.addAttribute("frame", frames.frame(request, locale));
            model.addAttribute("page", page);
            return request.getHeader("HX-Request") == null ? "error" : "error :: said";
        }
    }

    /// 403 where the post may not, 404 where nothing is, 409 where somebody else was first, else 422.
    public static int status(Refusal refusal) {
        if (refusal instanceof Conflict) {
            return 409;
        }
        return switch (refusal.code()) {
            case "permission.denied" -> 403;
            case "document.unknown",
                    "task.unknown",
                    "proposal.unknown",
                    "message.unknown",
                    "meeting.unknown",
                    "meeting.item-unknown",
                    "indicator.unknown",
                    "report.unknown",
                    "paper.unknown",
                    "found.unknown",
                    "board.unknown",
                    "check.unknown",
                    "token.unknown",
                    "hook.unknown" -> 404;
            default -> 422;
        };
    }

    @GetMapping(TOO_LARGE)
    String tooLarge(HttpServletResponse response, Model model) {
        response.setStatus(413);
        model.addAttribute("page", new ErrorPage("too-large", null, new Object[0], null));
        return "error";
    }

    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        String kind = KINDS.getOrDefault(status, status >= 500 ? "failed" : "unknown");
        model.addAttribute("page", new ErrorPage(kind, null, new Object[0], number(status, request)));
        return request.getHeader("HX-Request") == null ? "error" : "error :: said";
    }

    private static @Nullable String number(int status, HttpServletRequest request) {
        if (status < 500) {
            return null;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "{} {} failed ({}, {})",
                number,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                request.getHeader(HttpHeaders.USER_AGENT),
                request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        return number;
    }
}
