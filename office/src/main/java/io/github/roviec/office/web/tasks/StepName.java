package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.WorkState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The steps of a task that have a form on its page, as they are called in addresses; in the order of the page.
enum StepName {
    CONFIRM(Step.CONFIRM, "xac-nhan"),
    ACKNOWLEDGE(Step.ACKNOWLEDGE, "tiep-nhan"),
    SUBMIT(Step.SUBMIT, "trinh"),
    PROGRESS(Step.PROGRESS, "bao-cao"),
    RETURN(Step.RETURN, "tra-lai"),
    REFUSE(Step.REFUSE, "tu-choi"),
    INSIST(Step.INSIST, "khong-dong-y"),
    TRANSFER(Step.TRANSFER, "chuyen"),
    RESUME(Step.RESUME, "tiep-tuc"),
    URGE(Step.URGE, "don-doc"),
    SUSPEND(Step.SUSPEND, "tam-dung"),
    REOPEN(Step.REOPEN, "mo-lai"),
    WITHDRAW(Step.WITHDRAW, "thu-hoi");

    /// What somebody's next step can be. To stop, refuse or undo something is nobody's next step.
    private static final Set<StepName> NEXT = Set.of(CONFIRM, ACKNOWLEDGE, SUBMIT, PROGRESS, INSIST, RESUME);

    private final Step step;
    private final String address;

    StepName(Step step, String address) {
        this.step = step;
        this.address = address;
    }

    String address() {
        return address;
    }

    /// Refuses with `task.unknown` what is no step.
    static StepName at(String address) {
        return Arrays.stream(values())
                .filter(name -> name.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new Refusal("task.unknown", address));
    }

    private boolean isIn(TaskFile file) {
        return file.steps().contains(step);
    }

    /// The page's one primary button, as an address; null when this person has no next step. Work that has only been
    /// received is reported on before it is handed in.
    static @Nullable String main(TaskFile file) {
        Optional<StepName> main = file.row().state() == WorkState.ACKNOWLEDGED && PROGRESS.isIn(file)
                ? Optional.of(PROGRESS)
                : Arrays.stream(values())
                        .filter(name -> NEXT.contains(name) && name.isIn(file))
                        .findFirst();
        return main.map(StepName::address).orElse(null);
    }

    static List<String> others(TaskFile file) {
        String main = main(file);
        return Arrays.stream(values())
                .filter(name -> name.isIn(file) && !name.address.equals(main))
                .map(StepName::address)
                .toList();
    }
}
