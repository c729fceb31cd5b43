package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// One request for the desk, with everything that an answer needs.
public record Asked(Paper paper, Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {

    boolean htmx() {
        return request.getHeader("HX-Request") != null;
    }

    /// Opens the paper that the address names, for every controller of the desk.
    @ControllerAdvice(
            assignableTypes = {
                CheckingController.class,
                DecisionController.class,
                ReworkController.class,
                SideController.class,
                TeachingController.class
            })
    static class Opened {

        private final Documents documents;
        private final Permissions permissions;

        Opened(Documents documents, Permissions permissions) {
            this.documents = documents;
            this.permissions = permissions;
        }

        @ModelAttribute
        Asked asked(
                Actor by,
                @PathVariable long id,
                HttpServletRequest request,
                HttpServletResponse response,
                Model model) {
            permissions.require(by, Deed.SEE_DOCUMENTS);
            return new Asked(documents.paper(new DocumentId(id), by), by, request, response, model);
        }
    }
}
