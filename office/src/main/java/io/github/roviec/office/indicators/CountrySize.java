package io.github.roviec.office.indicators;

/// How large a made-up country is.
///
/// @param communes   spread over the provinces
/// @param indicators asked of every commune every month
/// @param months     from January 2024 on
public record CountrySize(int provinces, int communes, int indicators, int months) {

    /// Việt Nam since 1 July 2025, with 200 indicators over two years: 16 million figures.
    public static final CountrySize WHOLE = new CountrySize(34, 3321, 200, 24);

    public CountrySize {
        if (provinces < 1 || communes < provinces || indicators < 1 || months < 1 || months > 120) {
            throw new IllegalArgumentException("no country");
        }
    }

    public long figures() {
        return (long) communes * indicators * months;
    }
}
