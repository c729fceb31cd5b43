package io.github.roviec.office.reports.template;

import java.util.Arrays;
import java.util.Optional;

/// What may stand in curly brackets in the words of a template.
public enum Placeholder {
    PERIOD("kỳ"),
    FIRST_DAY("từ ngày"),
    LAST_DAY("đến ngày"),
    YEAR("năm"),
    LAST_YEAR("năm trước"),
    TODAY("hôm nay"),
    ISSUER("cơ quan"),
    UNIT("đơn vị"),
    TOTAL("tổng số"),
    DONE("hoàn thành"),
    DONE_ON_TIME("đúng hạn"),
    DONE_LATE("trễ hạn"),
    DONE_UNDATED("hoàn thành không hạn"),
    RUNNING("đang thực hiện"),
    IN_TIME("trong hạn"),
    DUE_SOON("sắp đến hạn"),
    OVERDUE("quá hạn"),
    UNDATED("không thời hạn"),
    SUSPENDED("tạm dừng"),
    COMPLETED_SHARE("tỷ lệ hoàn thành"),
    ON_TIME_SHARE("tỷ lệ đúng hạn"),
    UPDATED_SHARE("tỷ lệ cập nhật"),
    UNITS_OVERDUE("số đơn vị quá hạn"),
    URGED("số đôn đốc"),
    MEETING("phiên họp", true),
    MEETING_DAY("ngày họp", true),
    MEETING_PLACE("nơi họp", true),
    CHAIR("chủ trì", true),
    ATTENDED("thành phần dự họp", true);

    private final String written;
    private final boolean meeting;

    Placeholder(String written) {
        this(written, false);
    }

    Placeholder(String written, boolean meeting) {
        this.written = written;
        this.meeting = meeting;
    }

    /// Whether it speaks of a meeting: only in templates that are composed from one.
    public boolean isOfMeeting() {
        return meeting;
    }

    /// As it stands in the brackets.
    public String written() {
        return written;
    }

    public static Optional<Placeholder> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written.strip()))
                .findFirst();
    }
}
