package org.boardwalk.itests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of a browser of their own; remembers what went wrong on the way. */
final class Visitor implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    static {
        // As long as for a click: a busy machine is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static final String MENU_HEADINGS = "[id^='side-nav-label-']";

    private final Deployment deployment;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visitor(Deployment deployment, Browser.NewContextOptions options) {
        this.deployment = deployment;
        this.context = Product.BROWSER.newContext(options.setBypassCSP(true));
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::listen);
    }

    static Visitor desktop(Deployment deployment) {
        return new Visitor(
                deployment,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-US"));
    }

    static Visitor phone(Deployment deployment) {
        return new Visitor(
                deployment,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale("en-US")
                        .setColorScheme(ColorScheme.DARK));
    }

    /** Signs in with the demo's password and waits for the home page. */
    Visitor signIn(String name) {
        page.navigate(deployment.uri("/").toString());
        page.locator("#username").fill(name);
        page.locator("#password").fill(deployment.accounts().get(name));
        page.keyboard().press("Enter");
        page.waitForSelector("main");
        settle();
        return this;
    }

    Visitor open(String path) {
        page.navigate(deployment.uri(path).toString());
        settle();
        return this;
    }

    /** Waits until Vaadin has nothing more to draw. */
    void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(c => !c.isActive || !c.isActive())");
    }

    /** Buttons with exactly this name. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button with exactly this name. */
    void press(String name) {
        button(name).click();
        settle();
    }

    /** Types into the field with this label, and leaves it. */
    void fill(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
        settle();
    }

    /** The question the product is asking. */
    Locator dialog() {
        return page.locator("vaadin-confirm-dialog[opened]");
    }

    Page page() {
        return page;
    }

    /** Console errors, script errors and failed requests since the visit began. */
    List<String> complaints() {
        return complaints;
    }

    int sidewaysScroll() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /**
     * Accessibility findings of the page as it stands. Not asked about the headings of the menu: the dark they lie on is
     * painted inside a shadow tree, and the checker takes the page's light background for it.
     */
    List<String> accessibilityFindings() {
        return new AxeBuilder(page)
                .withTags(WCAG).exclude(MENU_HEADINGS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + ": " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
        }
    }

    private void listen(Response response) {
        if (response.status() >= 400) {
            complaints.add("http " + response.status() + " " + response.url());
        }
    }
}
