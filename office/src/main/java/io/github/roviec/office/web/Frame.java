package io.github.roviec.office.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who is here, where they may go, in which language.
///
/// @param person        absent before sign-in
/// @param places        the navigation, only what this post may use
/// @param language      "vi" or "en"
/// @param otherLanguage this same page in the other language
/// @param query         what stands in the search field
/// @param unread        messages that this person has not read
public record Frame(
        @Nullable Person person, List<Place> places, String language, String otherLanguage, String query, int unread) {

    public record Person(String name, String title, String unit, List<Post> posts) {}

    public record Post(long id, String title, String unit, boolean current) {}

    public record Place(String key, String url, boolean current) {}

    /// The posts to choose from; empty before sign-in.
    public List<Post> posts() {
        return person == null ? List.of() : person.posts();
    }
}
