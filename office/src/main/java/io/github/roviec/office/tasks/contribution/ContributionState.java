package io.github.roviec.office.tasks.contribution;

/// Where a coordinating unit stands; derived by the SQL function `tasks.contribution_state`.
public enum ContributionState {
    /// Chưa tiếp nhận.
    AWAITED,
    /// Đã tiếp nhận.
    RECEIVED,
    /// Chậm: not given, and its contribution date is over.
    DELAYED,
    /// Đã góp ý, đã gửi phần phối hợp.
    GIVEN
}
