package io.github.roviec.office.tasks.takeover;

/// How well a cell was understood.
enum Sureness {
    /// It says so.
    SURE,
    /// Something was added that the cell leaves out, such as the year.
    UNDERSTOOD,
    /// A person should look.
    DOUBTFUL
}
