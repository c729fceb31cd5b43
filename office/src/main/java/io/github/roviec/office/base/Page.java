package io.github.roviec.office.base;

/// Which part of a long list is wanted.
///
/// @param number from 1
/// @param size   rows, 1 to 500
public record Page(int number, int size) {

    public Page {
        if (number < 1 || size < 1 || size > 500) {
            throw new IllegalArgumentException("not a page: " + number + " of " + size);
        }
    }

    public int offset() {
        return (number - 1) * size;
    }
}
