package org.boardwalk.vaadin.bridge.internal.web;

import java.util.Map;
import org.boardwalk.platform.api.security.SignIn.Invitation;

/** What stands behind a one-time link. The name is asked of the first administrator only. */
record WelcomeForm(Reader reader, Invitation invitation, String token, String name, String displayName) {
    private static final String FORM = """
            <h1>{{title}}</h1>
            <p class="lead">{{lead}}</p>
            {{error}}
            <form method="post" action="welcome" novalidate>
            {{hidden}}
            <input type="hidden" name="token" value="{{token}}">
            {{who}}
            <label for="password">{{password}}</label>
            <p class="help" id="password-help">{{help}}</p>
            <input id="password" name="password" type="password" autocomplete="new-password" required aria-describedby="password-help">
            <label for="again">{{again}}</label>
            <input id="again" name="again" type="password" autocomplete="new-password" required>
            <button type="submit">{{submit}}</button>
            </form>
            """;

    private static final String FIRST = """
            <label for="displayName">{{displayNameLabel}}</label>
            <input id="displayName" name="displayName" value="{{displayName}}" autocomplete="name" required autofocus>
            <label for="username">{{nameLabel}}</label>
            <input id="username" name="username" value="{{name}}" autocomplete="username" autocapitalize="none"
             spellcheck="false" required>
            """;

    private static final String INVITED = """
            <input type="text" name="username" value="{{name}}" autocomplete="username" class="unseen" readonly
             aria-label="{{nameLabel}}" tabindex="-1">
            """;

    private static final String GONE = """
            <h1>{{title}}</h1>
            <p class="lead">{{explanation}}</p>
            <p><a class="button" href="sign-in">{{signIn}}</a></p>
            """;

    static String gone(Reader reader) {
        return Html.fill(
                GONE,
                Map.of(
                        "title", reader.html("platform.welcome.gone"),
                        "explanation", reader.html("platform.welcome.gone.explanation"),
                        "signIn", reader.html("platform.signIn.title")));
    }

    String render(String formToken, String error) {
        String kind = invitation.firstAdministrator() ? "first" : "invited";
        return Html.fill(
                FORM,
                Map.ofEntries(
                        Map.entry("title", reader.html("platform.welcome.title")),
                        Map.entry("lead", reader.html("platform.welcome." + kind, invitation.name())),
                        Map.entry("error", error.isEmpty() ? "" : SignInForm.alert(error)),
                        Map.entry("hidden", SignInForm.hidden(formToken, "/")),
                        Map.entry("token", Html.escape(token)),
                        Map.entry("who", who()),
                        Map.entry("password", reader.html("platform.welcome.password")),
                        Map.entry("help", reader.html("platform.welcome.password.help")),
                        Map.entry("again", reader.html("platform.welcome.again")),
                        Map.entry("submit", reader.html("platform.welcome.submit"))));
    }

    private String who() {
        return Html.fill(
                invitation.firstAdministrator() ? FIRST : INVITED,
                Map.of(
                        "displayNameLabel", reader.html("platform.welcome.displayName"),
                        "displayName", Html.escape(displayName),
                        "nameLabel", reader.html("platform.signIn.name"),
                        "name", Html.escape(invitation.firstAdministrator() ? name : invitation.name())));
    }
}
