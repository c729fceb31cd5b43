package io.github.roviec.office.web.documents;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A name that the office's list does not know, taught where it was met.
@Controller
@RequestMapping("/van-ban/{id}/de-xuat/{p}")
class TeachingController {

    private final Teaching teaching;
    private final Answers answers;

    TeachingController(Teaching teaching, Answers answers) {
        this.teaching = teaching;
        this.answers = answers;
    }

    @PostMapping("/bi-danh")
    String alias(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam String alias,
            @RequestParam String unitName,
            @RequestParam(defaultValue = "") String unitKey) {
        return answers.change(asked, p, () -> {
            teaching.alias(asked.paper(), alias, unitName, unitKey, asked.by());
            return p;
        });
    }

    @PostMapping("/don-vi")
    String unit(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable long p,
            @RequestParam String mention,
            @RequestParam String name,
            @RequestParam String kind) {
        return answers.change(asked, p, () -> {
            teaching.unit(asked.paper(), mention, name, kind, asked.by());
            return p;
        });
    }
}
