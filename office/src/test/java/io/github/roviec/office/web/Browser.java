package io.github.roviec.office.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.roviec.office.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The Chromium of this machine. Notes what no page may do: load from elsewhere, break the content policy, fail in a
/// script.
final class Browser implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /// Milliseconds; a machine with two cores busy elsewhere is slow, not wrong.
    private static final double PATIENCE = 30_000;

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<BrowserContext> open = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private com.microsoft.playwright.Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Path chromium = CHROMIUM.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium here. Install it: apt-get install chromium"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open.forEach(BrowserContext::close);
        open.clear();
        List<String> found = List.copyOf(faults);
        faults.clear();
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }

    Page page(int port, NewContextOptions options) {
        String home = "http://localhost:" + port;
        BrowserContext context =
                browser.newContext(options.setBaseURL(home).setLocale("vi-VN").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                faults.add("outbound: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add("policy: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.status() + ": " + response.url());
            }
        });
        return page;
    }

    Page page(int port) {
        return page(port, new NewContextOptions().setViewportSize(1280, 900));
    }

    static void signIn(Page page, String account) {
        signIn(page, account, TestOffice.PASSWORD);
    }

    static void signIn(Page page, String account, String password) {
        page.navigate("/dang-nhap");
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("main button");
        page.waitForLoadState(LoadState.LOAD);
    }

    /// Breaches of the policy that a tool of the test itself made are no page's.
    void forgetPolicy() {
        faults.removeIf(fault -> fault.startsWith("policy: "));
    }
}
