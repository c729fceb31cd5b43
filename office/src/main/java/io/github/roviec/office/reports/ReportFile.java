package io.github.roviec.office.reports;

/// A report as a file.
public record ReportFile(String fileName, String mediaType, byte[] content) {}
