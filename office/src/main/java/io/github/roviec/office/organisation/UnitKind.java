package io.github.roviec.office.organisation;

/// What sort of unit it is. Groups may be told by it ("UBND các xã, thị trấn": every `COMMUNE`).
public enum UnitKind {
    /// Ủy ban nhân dân whose work this is.
    AUTHORITY,
    /// Hội đồng nhân dân.
    COUNCIL,
    /// Văn phòng.
    OFFICE,
    /// Phòng, ban chuyên môn; cơ quan ngang phòng.
    DEPARTMENT,
    /// Trung tâm, đơn vị sự nghiệp.
    CENTRE,
    /// Ban quản lý dự án and the like.
    BOARD,
    /// Công an.
    POLICE,
    /// Ban Chỉ huy Quân sự.
    ARMY,
    /// UBND xã, phường, thị trấn, đặc khu.
    COMMUNE,
    OTHER
}
