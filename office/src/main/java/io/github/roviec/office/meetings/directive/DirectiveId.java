package io.github.roviec.office.meetings.directive;

public record DirectiveId(long value) {}
