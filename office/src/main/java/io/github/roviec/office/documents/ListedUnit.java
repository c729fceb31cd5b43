package io.github.roviec.office.documents;

import java.util.List;

/// A unit or a group of units of an office's list, as far as reading a paper needs it.
///
/// @param code    the list's own key
/// @param aliases other names and abbreviations in use
/// @param group   whether it stands for several units
public record ListedUnit(String code, String name, List<String> aliases, boolean group) {}
