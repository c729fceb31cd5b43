package io.github.roviec.office.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.roviec.office.identity.Actor;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A journey through the pages of an office with forms.
abstract class FormJourney extends FormOffice {

    static final Path PICTURES = Path.of("target/showroom");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    Page signedIn(Actor actor) {
        return signedIn(actor, new NewContextOptions().setViewportSize(1280, 900));
    }

    Page onTelephone(Actor actor) {
        return signedIn(actor, new NewContextOptions().setViewportSize(360, 780));
    }

    /// Without JavaScript.
    Page plain(Actor actor) {
        return signedIn(
                actor, new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    Page signedIn(Actor actor, NewContextOptions options) {
        Page page = BROWSER.page(port, options);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    /// Takes a picture as it is; or one of each width, in which nothing may stand out.
    static void look(Page page, String name, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, 900);
            picture(page, name + "-" + width);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
        }
        if (widths.length == 0) {
            picture(page, name);
        } else {
            page.setViewportSize(1280, 900);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
