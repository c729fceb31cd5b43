package io.github.roviec.office.tasks.takeover;

/// What a column of a register says. The names in the comments are those of the paper book.
public enum RegisterColumn {
    /// STT.
    NUMBER,
    /// Mã.
    CODE,
    /// Nội dung.
    CONTENT,
    /// Văn bản giao: number, day and what else stands there, in one cell.
    SOURCE,
    SOURCE_NUMBER,
    SOURCE_DATE,
    /// Trích yếu.
    SOURCE_TITLE,
    /// Chủ trì.
    LEAD,
    /// Phối hợp.
    COORDINATING,
    /// Lãnh đạo chỉ đạo.
    SUPERVISOR,
    /// Chuyên viên theo dõi.
    MONITOR,
    /// Ngày giao.
    GIVEN_ON,
    /// Hạn gốc.
    ORIGINAL_DUE,
    /// Hạn.
    DUE,
    /// Trạng thái.
    STATE,
    /// Ngày hoàn thành.
    DONE_ON,
    /// Kết quả.
    RESULT,
    /// Văn bản sản phẩm.
    PRODUCT,
    /// Ghi chú.
    NOTE
}
