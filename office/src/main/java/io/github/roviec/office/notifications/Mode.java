package io.github.roviec.office.notifications;

/// How soon a channel is used.
public enum Mode {
    /// Gửi ngay, after a moment in which others may join.
    NOW,
    /// Gộp một lần mỗi ngày làm việc.
    DIGEST,
    /// Không gửi.
    OFF
}
