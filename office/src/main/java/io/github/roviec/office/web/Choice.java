package io.github.roviec.office.web;

/// One line of a list to choose from.
public record Choice(String value, String label) {}
