package io.github.roviec.notice.directive;

import io.github.roviec.notice.text.Span;
import org.jspecify.annotations.Nullable;

/// The leader named to direct the work in person ("Đồng chí …, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo").
public record Supervisor(String name, @Nullable String position, Span span) {}
