package io.github.roviec.office.documents;

import java.util.List;
import java.util.Set;

/// How likely it is that an order goes on with the work of an earlier one, and why.
///
/// @param percent 0 to 100
/// @param phrases words that both say, the longest first, at most three, in small letters
/// @param names   places and works that both name, in small letters
/// @param papers  number and symbol of the papers that both cite
public record Resemblance(int percent, Kin kin, List<String> phrases, Set<String> names, Set<String> papers) {}
