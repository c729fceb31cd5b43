package io.github.roviec.office.web.documents;

/// A scan that is still being read.
///
/// @param now the page that is being read, of `pages`
public record ScanningPage(long id, String fileName, int now, int pages) {}
