package io.github.roviec.office.base;

/// What a fact is about.
///
/// @param kind "document", "proposal", "task", "unit", "person", "meeting"
/// @param id   the key that the room of that kind uses
public record Subject(String kind, String id) {}
