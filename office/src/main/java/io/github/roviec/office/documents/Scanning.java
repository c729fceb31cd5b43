package io.github.roviec.office.documents;

/// How far the reading of a scan has come.
///
/// @param read pages that need no more reading
/// @param of   all pages
public record Scanning(int read, int of) {

    /// The page that is being read now.
    public int now() {
        return Math.min(read + 1, of);
    }
}
