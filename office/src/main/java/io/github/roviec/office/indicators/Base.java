package io.github.roviec.office.indicators;

/// Who set a goal: what a percentage is a percentage of ("Dự toán Tỉnh giao").
public record Base(String code, String name) {}
