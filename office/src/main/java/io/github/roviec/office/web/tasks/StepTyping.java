package io.github.roviec.office.web.tasks;

import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Handover;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What was typed in a form of a task's page; each step reads its own. Fields that a browser leaves out are null.
public record StepTyping(
        int version,
        @Nullable String text,
        @Nullable MultipartFile product,
        @Nullable String paperNumber,
        @Nullable String noProduct,
        @Nullable String openParts,
        @Nullable String unit,
        @Nullable String due,
        @Nullable String reason) {

    String said() {
        return Shown.orEmpty(text);
    }

    Handover handover() throws IOException {
        return new Handover(said(), upload(product), paperNumber, noProduct, openParts);
    }

    @Nullable
    UnitId to() {
        String chosen = Shown.orNull(unit);
        return chosen == null ? null : new UnitId(Typed.number(chosen));
    }

    @Nullable
    Long reasonId() {
        String chosen = Shown.orNull(reason);
        return chosen == null ? null : Typed.number(chosen);
    }

    StepDraft draft(String form) {
        return new StepDraft(
                form,
                said(),
                Shown.orEmpty(paperNumber),
                Shown.orEmpty(noProduct),
                Shown.orEmpty(openParts),
                Shown.orEmpty(unit),
                Shown.orEmpty(due),
                Shown.orEmpty(reason));
    }

    private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        return new Upload(Shown.orEmpty(file.getOriginalFilename()), file.getBytes());
    }
}
