package io.github.roviec.office.identity;

/// What a person is in a unit.
public enum PostKind {
    /// Chuyên viên Văn phòng: receives papers, checks proposals, assigns, confirms.
    CLERK,
    /// Lãnh đạo UBND: sees everything of the authority, confirms.
    LEADER,
    /// Thủ trưởng đơn vị: answers for the work of a unit and of those below it.
    HEAD,
    /// Công chức, viên chức of a unit: does its work.
    OFFICER,
    /// Quản trị: people, posts, units.
    ADMINISTRATOR
}
