package io.github.roviec.office.documents;

/// The picture of a page.
///
/// @param mediaType image/png, or image/jpeg where the file itself holds a picture
public record LeafPicture(String mediaType, byte[] content) {}
