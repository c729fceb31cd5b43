package io.github.roviec.office.documents.file;

/// Pages set in two columns of prose: the left one is read before the right one.
final class Columns {

    private Columns() {}

    static PrintedPage inOrder(PrintedPage page) {
        return page;
    }
}
