package io.github.roviec.office.documents.file;

import java.io.IOException;

/// A file unpacks to more than any paper needs.
public final class TooMuch extends IOException {
    TooMuch(String what) {
        super(what);
    }
}
