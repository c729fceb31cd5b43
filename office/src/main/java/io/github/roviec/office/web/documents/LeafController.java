package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.LeafPicture;
import io.github.roviec.office.documents.Scanning;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Pages of a paper: their pictures, and how far the reading of a scan has come.
@Controller
class LeafController {

    private final Documents documents;
    private final Permissions permissions;

    LeafController(Documents documents, Permissions permissions) {
        this.documents = documents;
        this.permissions = permissions;
    }

    /// Never kept by the browser without asking again: who may see the paper may change.
    @GetMapping("/van-ban/{id}/trang/{page}")
    ResponseEntity<byte[]> picture(Actor by, @PathVariable long id, @PathVariable int page) {
        LeafPicture picture = documents.picture(new DocumentId(id), page, by);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .eTag("\"%d-%d-%d\"".formatted(id, page, picture.content().length))
                .body(picture.content());
    }

    /// Asked again and again while a scan is read.
    ///
    /// @param place "hang": a row of the list
    @GetMapping("/van-ban/{id}/dang-doc")
    String scanning(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "o", defaultValue = "") String place,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        Scanning scanning = documents.scanning(by.authority()).get(new DocumentId(id));
        boolean row = place.equals("hang");
        if (scanning == null && !row) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/van-ban/" + id);
            return "documents/list :: nothing";
        }
        model.addAttribute(
                "page",
                new ScanningPage(id, "", scanning == null ? 0 : scanning.now(), scanning == null ? 0 : scanning.of()));
        return row ? "documents/scanning :: row" : "documents/scanning :: progress";
    }
}
