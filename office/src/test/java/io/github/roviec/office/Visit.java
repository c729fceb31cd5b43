package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without a screen: it keeps its cookies, follows no redirect, and hands in the token of the last page.
public final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private URI root;
    private String token = "";

    public Visit(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    /// The same browser, and the application somewhere else.
    public void moved(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /// A file, byte for byte.
    public HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
    }

    /// With the token of the last page that had one, unless `form` has another.
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String typed = (form.containsKey("_csrf") ? "" : "_csrf=" + encoded(token) + "&")
                + form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        assertThat(get("/dang-nhap").body()).contains("name=\"mat-khau\"");
        return post("/dang-nhap", Map.of("ten", name, "mat-khau", password));
    }

    private URI at(String path) {
        return root.resolve(path);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
