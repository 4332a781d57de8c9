package org.boardwalk.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;

/** One demo deployment and one Chromium for all tests that leave no trace others could stumble over. */
final class Product {
    private static final Playwright PLAYWRIGHT = Browsers.playwright();
    static final Browser BROWSER = Browsers.chromium(PLAYWRIGHT);
    static final Deployment DEMO = Deployment.start(work().resolve("demo"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            PLAYWRIGHT.close();
            DEMO.close();
        }));
    }

    private Product() {}

    /** Where tests may write. */
    static Path work() {
        return Path.of(System.getProperty("boardwalk.work"))
                .resolve("run-" + ProcessHandle.current().pid());
    }
}
