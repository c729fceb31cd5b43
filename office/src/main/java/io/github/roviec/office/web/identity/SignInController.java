package io.github.roviec.office.web.identity;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Account;
import io.github.roviec.office.identity.SignIn;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.SessionActor;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Coming in, the own password, and the post in which one acts.
@Controller
class SignInController {

    private final SignIn signIn;
    private final SessionActor actors;

    SignInController(SignIn signIn, SessionActor actors) {
        this.signIn = signIn;
        this.actors = actors;
    }

    @GetMapping("/dang-nhap")
    String signIn(HttpServletRequest request, Model model) {
        if (SessionActor.account().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("page", new SignInPage("", said(request)));
        return "identity/sign-in";
    }

    private static @Nullable Note said(HttpServletRequest request) {
        if (request.getParameter("ra") != null) {
            return Note.done("sign-in.out");
        } else if (request.getParameter("het") != null) {
            return new Note("conflict", "sign-in.expired", new Object[0]);
        } else if (request.getParameter("sai") == null) {
            return null;
        }
        String key = switch (Shown.orEmpty(request.getParameter("sai"))) {
            case "khoa" -> "sign-in.locked";
            case "dong" -> "sign-in.closed";
            default -> "sign-in.failed";
        };
        return new Note("refused", key, new Object[0]);
    }

    @GetMapping("/doi-mat-khau")
    String password(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("page", page(account, null));
        return "identity/password";
    }

    @PostMapping("/doi-mat-khau")
    String change(
            @AuthenticationPrincipal Account account,
            @RequestParam String current,
            @RequestParam String fresh,
            @RequestParam String again,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            if (!fresh.equals(again)) {
                throw new Refusal("web.passwords");
            }
            signIn.changePassword(account.person(), current, fresh);
            after.addFlashAttribute("said", Note.done("password.changed"));
            return "redirect:/";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", page(account, Note.of(refusal)));
            return "identity/password";
        }
    }

    private PasswordPage page(Account account, @Nullable Note note) {
        return new PasswordPage(account.signInName(), signIn.mustChangePassword(account.person()), note);
    }

    @PostMapping("/chuc-danh")
    String choose(@RequestParam long post, HttpSession session) {
        actors.choose(session, post);
        return "redirect:/";
    }
}
