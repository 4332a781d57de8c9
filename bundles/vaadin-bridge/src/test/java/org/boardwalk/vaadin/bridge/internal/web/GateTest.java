package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.vaadin.bridge.internal.WebConfig;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to people who are signed in while nobody can find out who they are, for the database is away. */
class GateTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private final RequestUser user = new RequestUser();
    private final Gate gate = new Gate(
            Exchange.proxy(CurrentUser.class, (name, arguments) -> {
                throw new ProblemException("platform.database.silent", "jdbc:postgresql:board");
            }),
            user,
            new Keys(),
            TestBoard.page(),
            Exchange.proxy(WebConfig.class, (name, arguments) -> 60));

    private final HttpSession session = Exchange.proxy(HttpSession.class, (name, arguments) -> {
        done.add(name);
        return switch (name) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> null;
        };
    });

    @BeforeEach
    void signIn() {
        SignedIn.put(session, UUID.randomUUID());
    }

    @Test
    void aPageSaysThatItCannotAnswerNowAndWhenToTryAgain() throws Exception {
        Exchange page = new Exchange("GET", "/participants").session(session);

        assertThat(gate.handleSecurity(page.request(), page.response()))
                .as("no servlet sees it")
                .isFalse();

        assertThat(page.status).isEqualTo(503);
        assertThat(page.headers).containsEntry("Retry-After", "20").containsEntry("Cache-Control", "no-store");
        assertThat(page.body.toString())
                .contains("<h1>platform.unavailable.title</h1>", "platform.unavailable.explanation")
                .doesNotContain("postgresql");
    }

    @Test
    void whoWasSignedInStaysSoButTheThreadWorksForNobody() throws Exception {
        Exchange page = new Exchange("GET", "/participants").session(session);

        gate.handleSecurity(page.request(), page.response());

        assertThat(done).doesNotContain("invalidate");
        assertThat(SignedIn.of(session)).isPresent();
        assertThat(user.session()).isEqualTo(UserSource.Session.NONE);
    }

    @Test
    void filesThatAreTheSameForEverybodyAreServedAllTheSame() throws Exception {
        Exchange file = new Exchange("GET", "/assets/boardwalk.css").session(session);

        assertThat(gate.handleSecurity(file.request(), file.response())).isTrue();
        assertThat(file.status).isEqualTo(200);
    }

    /** Texts are their keys. */
    private static final class Keys implements Texts {
        @Override
        public List<Locale> locales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }
    }
}
