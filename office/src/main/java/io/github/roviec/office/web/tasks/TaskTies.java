package io.github.roviec.office.web.tasks;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Chain;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a task hangs together with, as its page shows it.
///
/// @param chain null for a task that goes on with nothing and that nothing goes on with
public record TaskTies(TaskPage.@Nullable Chain chain, List<TaskPage.Shared> shared) {

    static TaskTies of(TaskFile file, Links links, Actor by) {
        TaskCode code = file.row().code();
        Chain chain = links.chain(code, by);
        List<TaskPage.Shared> shared = links.shared(code, by).stream()
                .map(other -> new TaskPage.Shared(
                        value(other.code()),
                        String.join("; ", other.leads()),
                        other.state().name()))
                .toList();
        return new TaskTies(
                chain.links().size() < 2
                        ? null
                        : new TaskPage.Chain(
                                chain.months(),
                                chain.links().stream().map(TaskTies::step).toList()),
                shared);
    }

    private static TaskPage.Step step(Chain.Link link) {
        return new TaskPage.Step(
                value(link.code()),
                String.join("; ", link.leads()),
                Shown.date(link.paperOn()),
                link.document().value(),
                link.paper(),
                link.state().name(),
                link.own(),
                link.later());
    }

    private static @Nullable String value(@Nullable TaskCode code) {
        return code == null ? null : code.value();
    }
}
