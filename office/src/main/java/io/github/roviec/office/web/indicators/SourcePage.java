package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.found.Quote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whence one figure comes: every revision, who wrote it and when, and the form it came by.
///
/// @param requirement what is asked of the unit there; empty where nothing is
/// @param look  name of a `Look`; null: as it is reported
/// @param back  the indicator there and then, where this person sees it; else the indicator
/// @param query names the place in an address
/// @param entry its place in the form; null where no form asks for it, or this person does not see it
/// @param proof null for what is computed
/// @param behind what it was put together from; null where nothing is
public record SourcePage(
        String code,
        String indicator,
        String measure,
        @Nullable String member,
        String requirement,
        String unit,
        String kind,
        String number,
        String year,
        @Nullable String look,
        String back,
        String query,
        @Nullable String entry,
        List<Revision> revisions,
        @Nullable BehindBox behind,
        List<Said> papers,
        @Nullable Form form,
        TalkBox talk,
        @Nullable ProofBox proof,
        @Nullable Note note)
        implements Limited {

    /// Where one of the tables is given as a file: `.*` stands for the ending.
    ///
    /// @param table `lan-ghi`: what the figure was; `gom`: what it was put together from; `trao-doi`: what was said
    public String file(String table) {
        return "/so-lieu/chi-tieu/" + code + "/nguon/" + table + ".*" + query;
    }

    /// What came in and could not be kept.
    ///
    /// @param figure the fields of {@link Form}
    /// @param note   what was done, or why the figure was not recorded
    public record Left(
            Map<String, String> figure,
            TalkBox.Typed talk,
            ProofBox.Typed proof,
            @Nullable Note note) {

        static Left of(Map<String, String> figure, @Nullable Note note) {
            return new Left(figure, TalkBox.Typed.NOTHING, ProofBox.Typed.NOTHING, note);
        }

        static Left of(TalkBox.Typed talk) {
            return new Left(Map.of(), talk, ProofBox.Typed.NOTHING, null);
        }

        static Left of(ProofBox.Typed proof) {
            return new Left(Map.of(), TalkBox.Typed.NOTHING, proof, null);
        }
    }

    /// To record a figure that came by no form.
    ///
    /// @param url where it goes
    public record Form(String url, String value, String absence, String note) {}

    /// A sentence that was accepted as the source.
    ///
    /// @param paper  what the paper is called
    /// @param page   where the paper's figures are looked at
    public record Said(String paper, String page, Quote quote) {}

    /// @param value null where there is none
    /// @param state a key of `reportState`
    public record Revision(
            int number,
            @Nullable String value,
            @Nullable String absence,
            @Nullable String note,
            String who,
            String at,
            String state,
            @Nullable Long report) {}
}
