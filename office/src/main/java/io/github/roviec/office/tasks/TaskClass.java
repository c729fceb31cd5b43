package io.github.roviec.office.tasks;

/// What sort of work it is: có thời hạn, thường xuyên, chỉ đạo chung.
public enum TaskClass {
    DATED,
    ONGOING,
    GENERAL
}
