package io.github.roviec.office.indicators;

/// How a figure counts in time.
public enum OverTime {
    /// Luỹ kế: since the year began.
    CUMULATIVE,
    /// Trong kỳ: what the period alone brought.
    IN_PERIOD,
    /// Thời điểm: as it stands on the last day.
    POINT_IN_TIME
}
