package io.github.roviec.office.identity;

/// What somebody may be allowed to do somewhere.
public enum Deed {
    SEE_DOCUMENTS,
    RECEIVE_DOCUMENT,
    CHECK_PROPOSALS,
    /// To plan meetings, write what is concluded there, and close them.
    PLAN_MEETINGS,
    /// To bring drafts to meetings and say what the own unit thinks of those of others.
    JOIN_MEETINGS,
    ASSIGN_TASKS,
    SEE_TASKS,
    WORK_ON_TASKS,
    CONFIRM_TASKS,
    /// To close the figures of a period, and to lock the evidence of a month.
    CLOSE_PERIODS,
    SEE_FIGURES,
    FILL_FIGURES,
    ACCEPT_FIGURES,
    MANAGE_INDICATORS,
    /// Papers that go out: seeing them, writing, checking, signing and issuing are different posts.
    SEE_PAPERS,
    DRAFT_PAPERS,
    CHECK_PAPERS,
    SIGN_PAPERS,
    ISSUE_PAPERS,
    /// To have a figure explained by the unit that it is about.
    ASK_EXPLANATIONS,
    SEE_ORGANISATION,
    MANAGE_ORGANISATION,
    MANAGE_PEOPLE
}
