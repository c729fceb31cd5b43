package io.github.roviec.office.notifications;

/// A way out of the application. The bell is none: it always rings.
public enum Channel {
    /// Thư điện tử.
    EMAIL,
    /// Thông báo của trình duyệt (Web Push).
    PUSH,
    /// Cổng tin nhắn of the office: Zalo, Telegram, SMS.
    GATEWAY
}
