package io.github.roviec.notice;

import java.util.List;

/// A unit, or a group of units, of the office whose notice is read.
///
/// @param code    the office's own key, handed back in {@link io.github.roviec.notice.directive.Addressee#code}
/// @param name    full name
/// @param aliases other names and abbreviations in use
/// @param group   whether it stands for several units
public record KnownUnit(String code, String name, List<String> aliases, boolean group) {}
