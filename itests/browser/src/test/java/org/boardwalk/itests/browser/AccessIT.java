package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Who may see what, tried by address and over HTTP. */
class AccessIT {
    private static final HttpClient STRANGER = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/participants", "/pathways", "/administration/modules", "/nowhere"})
    void whoIsNotSignedInSeesNothing(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/VAADIN/build/none.js", "/VAADIN/static/none.css", "/aura/none.css", "/assets/none/none.css"})
    void aStrangerWhoAsksForAFileThatIsNotThereGetsNoSession(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        HttpResponse<String> answer = get("/sign-in");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void signingInRenewsTheSessionAndHidesItFromScripts() {
        try (Visitor visitor = Visitor.desktop(Product.DEMO)) {
            visitor.open("/sign-in");
            List<String> before = visitor.page().context().cookies().stream()
                    .map(c -> c.value)
                    .toList();
            visitor.signIn("planner");
            List<Cookie> sessions = visitor.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.startsWith("JSESSIONID"))
                    .toList();

            assertThat(sessions).hasSize(1);
            assertThat(before).doesNotContain(sessions.getFirst().value);
            assertThat(sessions.getFirst().httpOnly).isTrue();
        }
    }

    @Test
    void aWrongPasswordSaysTheSameForEverybody() {
        assertThat(refusal("planner")).isEqualTo(refusal("nobody-of-that-name")).isNotBlank();
    }

    @Test
    void aPlannerSeesTheCaseloadOfNobodyElse() {
        String someoneElse = firstParticipantOf("planner2");
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants/" + someoneElse);

            assertThat(planner.page().locator("main")).containsText("There is no such participant");
        }
    }

    @Test
    void aParticipantSeesOnlyTheirOwnData() {
        String someoneElse = firstParticipantOf("planner2");
        try (Visitor participant = Visitor.desktop(Product.DEMO).signIn("participant")) {
            for (String path : List.of(
                    "/participants",
                    "/participants/" + someoneElse,
                    "/administration/modules",
                    "/participants/import")) {
                participant.open(path);

                assertThat(participant.page().locator("main")).containsText("This page is not open to you");
            }
        }
    }

    @Test
    void signingOutEndsTheSession() {
        try (Visitor visitor = Visitor.desktop(Product.DEMO).signIn("planner")) {
            Page page = visitor.page();
            page.getByText("Dana Reyes").first().click();
            page.getByText("Sign out").first().click();
            page.waitForURL("**/sign-in**");

            visitor.open("/participants");

            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static String refusal(String name) {
        try (Visitor visitor = Visitor.desktop(Product.DEMO)) {
            visitor.open("/sign-in");
            visitor.page().locator("#username").fill(name);
            visitor.page().locator("#password").fill("not the password");
            visitor.page().keyboard().press("Enter");
            return visitor.page().getByRole(AriaRole.ALERT).first().innerText();
        }
    }

    /** Id of somebody on a planner's caseload, as the planner's own list links to it. */
    private static String firstParticipantOf(String planner) {
        var people = new JsonMapper()
                .readTree(Product.DEMO.console("participants:list --json").out());
        var accounts = new JsonMapper()
                .readTree(Product.DEMO.console("accounts:list --json").out());
        String id = accounts.findParents("name").stream()
                .filter(account -> account.path("name").asString().equals(planner))
                .map(account -> account.path("id").asString())
                .findFirst()
                .orElseThrow();
        return people.findParents("id").stream()
                .filter(person -> person.toString().contains(id))
                .map(person -> person.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return STRANGER.send(
                HttpRequest.newBuilder(Product.DEMO.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
