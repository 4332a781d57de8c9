package org.boardwalk.itests.browser.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's dealings with one server: cookies, headers and what each answer took. */
final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"token_form\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js)(?:\\?[^\"]*)?)\"");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI root;
    private final Figures figures;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Visit(HttpClient http, URI root, Figures figures) {
        this.http = http;
        this.root = root;
        this.figures = figures;
    }

    /** Signs in with the form, as a browser does; what a browser then keeps in its cache is fetched once. */
    void signIn(String name, String password) {
        Matcher token = TOKEN.matcher(get("sign-in", "/sign-in").body());
        if (!token.find()) {
            throw new Trouble("the sign-in page has no form");
        }
        HttpResponse<String> answer = send(
                "sign-in",
                "",
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form(Map.of(
                                "token_form", token.group(1), "username", name, "password", password, "to", "/")))
                        .build());
        if (answer.statusCode() != 302) {
            throw new Trouble("sign-in was answered with " + answer.statusCode());
        }
    }

    void fetchParts(String document) {
        PART.matcher(document)
                .results()
                .map(part -> part.group(1))
                .distinct()
                .forEach(path -> get("static", "/" + path));
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    HttpResponse<String> get(String kind, String path) {
        HttpResponse<String> answer = send(kind, "", request(path).build());
        if (answer.statusCode() != 200) {
            throw new Trouble(kind + " was answered with " + answer.statusCode());
        }
        return answer;
    }

    HttpResponse<String> post(String kind, String place, String path, String json) {
        return send(
                kind,
                place,
                request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    /** A poll waits as long as the server lets it. */
    HttpResponse<String> poll(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(path).timeout(Duration.ofMinutes(6)).build(), BodyHandlers.ofString());
        remember(answer);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(LONGEST)
                .header("Accept-Language", "en-US")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36");
        String kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private HttpResponse<String> send(String kind, String place, HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            remember(answer);
            answer.headers()
                    .firstValue("Server-Timing")
                    .map(timing -> timing.replaceAll(".*dur=([0-9.]+).*", "$1"))
                    .ifPresent(timing -> figures.took(kind, place, Double.parseDouble(timing)));
            return answer;
        } catch (IOException e) {
            throw new Trouble(kind + " had no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(kind + " was interrupted");
        }
    }

    private void remember(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : "");
        });
    }
}
