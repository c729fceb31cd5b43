package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that the notice refers to, such as "Công văn số 77/UBND-TCKH ngày 02/02/2024 của UBND huyện".
///
/// @param kind   the kind as written ("Công văn", "Quyết định"), or null where a list gives only the number
/// @param number number and symbol, without the word "số"
/// @param issuer who issued it, as written after "của"
public record Citation(
        @Nullable String kind,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        Span span) implements Mention {}
