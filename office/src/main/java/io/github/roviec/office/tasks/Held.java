package io.github.roviec.office.tasks;

import io.github.roviec.office.tasks.life.Life;

/// A task that one transaction has taken hold of, in a state from which its step may be taken.
record Held<L extends Life>(TaskStore.State task, L life) {}
