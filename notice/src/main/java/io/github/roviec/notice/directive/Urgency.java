package io.github.roviec.notice.directive;

/// How soon an order wants to be done, beside its deadline or in place of one.
public enum Urgency {
    /// "ngay", "hỏa tốc"
    IMMEDIATE,
    /// "khẩn trương", "nhanh chóng"
    URGENT,
    /// "sớm"
    SOON
}
