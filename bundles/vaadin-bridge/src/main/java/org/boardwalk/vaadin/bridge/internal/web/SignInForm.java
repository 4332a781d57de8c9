package org.boardwalk.vaadin.bridge.internal.web;

import java.util.List;
import java.util.Map;
import org.boardwalk.platform.api.security.SignIn;
import org.boardwalk.platform.api.security.SignIn.DemoAccount;

/** What stands on the sign-in page. */
final class SignInForm {
    private static final String FORM = """
            <h1>{{title}}</h1>
            {{error}}
            <form method="post" action="sign-in" novalidate>
            {{hidden}}
            <label for="username">{{name}}</label>
            <input id="username" name="username" value="{{username}}" autocomplete="username" autocapitalize="none"
             spellcheck="false" required{{focusName}}{{invalid}}>
            <label for="password">{{password}}</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required{{focusPassword}}{{invalid}}>
            <button type="submit">{{submit}}</button>
            </form>
            <p class="hint">{{forgotten}}</p>
            {{demo}}
            """;

    private static final String DEMO = """
            <section class="demo" aria-labelledby="demo-title">
            <h2 id="demo-title">{{title}}</h2>
            <p>{{explanation}}</p>
            <ul>{{accounts}}</ul>
            </section>
            """;

    private static final String DEMO_ACCOUNT = """
            <li><form method="post" action="sign-in">
            {{hidden}}
            <input type="hidden" name="username" value="{{name}}"><input type="hidden" name="password" value="{{password}}">
            <button type="submit" class="account"><strong>{{person}}</strong><span>{{role}}</span>\
            <code>{{name}} / {{password}}</code></button>
            </form></li>
            """;

    private final SignIn signIn;

    SignInForm(SignIn signIn) {
        this.signIn = signIn;
    }

    /** @param error a sentence, or empty */
    String render(Reader reader, String token, String to, String name, String error) {
        String hidden = hidden(token, to);
        boolean failed = !error.isEmpty();
        return Html.fill(
                FORM,
                Map.ofEntries(
                        Map.entry("title", reader.html("platform.signIn.title")),
                        Map.entry("error", failed ? alert(error) : ""),
                        Map.entry("hidden", hidden),
                        Map.entry("name", reader.html("platform.signIn.name")),
                        Map.entry("username", Html.escape(name)),
                        Map.entry("password", reader.html("platform.signIn.password")),
                        Map.entry("focusName", name.isEmpty() ? " autofocus" : ""),
                        Map.entry("focusPassword", name.isEmpty() ? "" : " autofocus"),
                        Map.entry("invalid", failed ? " aria-invalid=\"true\" aria-describedby=\"error\"" : ""),
                        Map.entry("submit", reader.html("platform.signIn.submit")),
                        Map.entry("forgotten", reader.html("platform.signIn.forgotten")),
                        Map.entry("demo", demo(reader, hidden))));
    }

    static String hidden(String token, String to) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\"><input type=\"hidden\" name=\"to\" value=\"%s\">"
                .formatted(FormToken.FIELD, Html.escape(token), Html.escape(to));
    }

    static String alert(String error) {
        return "<p class=\"error\" id=\"error\" role=\"alert\">" + Html.escape(error) + "</p>";
    }

    private String demo(Reader reader, String hidden) {
        List<DemoAccount> accounts = signIn.demoAccounts();
        if (accounts.isEmpty()) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        accounts.forEach(account -> items.append(demoAccount(reader, hidden, account)));
        return Html.fill(
                DEMO,
                Map.of(
                        "title", reader.html("platform.signIn.demo"),
                        "explanation", reader.html("platform.signIn.demo.explanation"),
                        "accounts", items.toString()));
    }

    private static String demoAccount(Reader reader, String hidden, DemoAccount account) {
        return Html.fill(
                DEMO_ACCOUNT,
                Map.of(
                        "hidden", hidden,
                        "name", Html.escape(account.name()),
                        "password", Html.escape(account.password()),
                        "person", Html.escape(account.displayName()),
                        "role", reader.html("role." + account.role())));
    }
}
