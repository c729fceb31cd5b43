package io.github.roviec.office.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Files out. Always to be saved, never to be shown inside a page of ours: what people upload is not trusted.
public final class Served {

    private Served() {}

    public static ResponseEntity<byte[]> download(String fileName, String mediaType, byte[] content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
