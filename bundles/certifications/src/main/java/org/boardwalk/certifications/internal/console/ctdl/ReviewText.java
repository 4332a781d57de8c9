package org.boardwalk.certifications.internal.console.ctdl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Line;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.text.Texts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A review as text for a terminal, and as JSON for a script. */
final class ReviewText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CtdlReview review;
    private final Texts texts;
    private final Locale locale;

    ReviewText(CtdlReview review, Texts texts, Locale locale) {
        this.review = review;
        this.texts = texts;
        this.locale = locale;
    }

    String json() {
        return MAPPER.writeValueAsString(credentials());
    }

    /** A line for each credential, and below it what changes, what is left out and what is wrong. */
    String lines() {
        return Stream.concat(
                        credentials().stream().map(ReviewText::block),
                        review.remarks().stream().map(this::said))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String block(Credential one) {
        return Stream.of(
                        Stream.of(one.kind().name().toLowerCase(Locale.ROOT) + ' ' + one.code() + " \"" + one.name()
                                + "\" at \"" + one.place() + '"'),
                        one.refused().stream(),
                        one.changes().stream()
                                .map(change -> change.field() + ": "
                                        + change.from()
                                                .map(from -> from + " -> ")
                                                .orElse("") + change.to()),
                        one.remarks().stream(),
                        one.concerned().stream()
                                .map(concerned -> "pathways: " + concerned.pathways() + ", people who aim at it: "
                                        + concerned.aiming() + ", people who hold it: " + concerned.holding()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator() + "    "));
    }

    private List<Credential> credentials() {
        return review.credentials().stream().map(this::credential).toList();
    }

    private Credential credential(Line line) {
        return new Credential(
                line.kind(),
                line.place(),
                line.code(),
                line.name().in(locale),
                line.reasons().stream()
                        .map(reason -> reason.place() + ": " + said(reason.sentence()))
                        .toList(),
                line.changes().stream()
                        .map(change -> new Field(change.field(), change.from().map(this::said), said(change.to())))
                        .toList(),
                line.remarks().stream().map(this::said).toList(),
                line.concerned().map(ReviewText::concerned));
    }

    private static Concerned concerned(Change change) {
        return new Concerned(change.pathways().size(), change.peopleAiming(), change.peopleHolding());
    }

    private String said(Phrase phrase) {
        return phrase.in(texts, locale);
    }

    record Credential(
            Kind kind,
            String place,
            String code,
            String name,
            List<String> refused,
            List<Field> changes,
            List<String> remarks,
            Optional<Concerned> concerned) {}

    record Field(String field, Optional<String> from, String to) {}

    record Concerned(int pathways, long aiming, long holding) {}
}
