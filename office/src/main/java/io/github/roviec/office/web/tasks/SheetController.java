package io.github.roviec.office.web.tasks;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.TaskRegister;
import io.github.roviec.office.web.Served;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same list as a spreadsheet.
@Controller
class SheetController {

    private final TaskRegister register;
    private final Permissions permissions;

    SheetController(TaskRegister register, Permissions permissions) {
        this.register = register;
        this.permissions = permissions;
    }

    @GetMapping("/nhiem-vu.xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam Map<String, String> asked) {
        permissions.require(by, Deed.SEE_TASKS);
        TaskQuery query = TaskQuery.of(asked);
        ReportFile file = register.xlsx(query.filter(), query.get("q"), by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }
}
