package org.boardwalk.certifications.internal.app.ctdl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlFile;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Line;
import org.boardwalk.certifications.internal.app.AtOnce;
import org.boardwalk.certifications.internal.domain.ctdl.CtdlException;
import org.boardwalk.certifications.internal.domain.ctdl.CtdlWriter;
import org.boardwalk.certifications.internal.domain.ctdl.FileReview;
import org.boardwalk.certifications.internal.domain.ctdl.FileReview.Outcome;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the catalogue as CTDL, and takes CTDL files into it. */
@Component(service = CtdlExchange.class)
public final class CtdlService implements CtdlExchange {
    private static final String READ = "certifications.read";
    private static final String DESIGN = "certifications.design";

    private final Transactions transactions;
    private final CurrentUser user;
    private final CredentialCatalogue catalogue;
    private final Texts texts;

    @Activate
    public CtdlService(
            @Reference Transactions transactions,
            @Reference CurrentUser user,
            @Reference CredentialCatalogue catalogue,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.user = user;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public CtdlFile export() {
        user.require(READ);
        Map<String, CatalogueEntry> all = entries(listed());
        return file("credentials.ctdl.json", all, List.copyOf(all.values()));
    }

    @Override
    public CtdlFile export(String code) {
        user.require(READ);
        Map<String, CatalogueEntry> all = entries(listed());
        CatalogueEntry entry = all.get(code);
        if (entry == null) {
            throw new ProblemException("certifications.catalogue.notFound", code);
        }
        return file(code + ".ctdl.json", all, List.of(entry));
    }

    private CtdlFile file(String name, Map<String, CatalogueEntry> all, List<CatalogueEntry> written) {
        CtdlWriter writer = new CtdlWriter(all, new CatalogueNames(all.values()), words());
        return new CtdlFile(name, writer.write(written), written.size(), writer.remarks());
    }

    /** A sentence in every language of the product. */
    private Function<Phrase, LocalText> words() {
        return phrase -> new LocalText(new TreeMap<>(texts.locales().stream()
                .collect(Collectors.toMap(Locale::getLanguage, locale -> phrase.in(texts, locale)))));
    }

    @Override
    public CtdlReview review(byte[] file) {
        user.require(DESIGN);
        return transactions.read(() -> {
            Map<String, Listed> before = listed();
            return review(reading(file, before), before);
        });
    }

    @Override
    public CtdlReview save(byte[] file, String token, boolean withoutRefused) {
        user.require(DESIGN);
        return AtOnce.added(() -> transactions.write(() -> {
            Map<String, Listed> before = listed();
            FileReview reading = reading(file, before);
            CtdlReview review = review(reading, before);
            if (!review.token().equals(token)) {
                throw new ProblemException("platform.conflict");
            }
            if (review.count(Kind.REFUSED) > 0 && !withoutRefused) {
                throw new ProblemException("certifications.ctdl.refused", review.count(Kind.REFUSED));
            }
            catalogue.saveAll(
                    reading.outcomes().stream()
                            .filter(CtdlService::isSaved)
                            .flatMap(outcome -> outcome.after().stream())
                            .toList(),
                    before.values().stream()
                            .collect(Collectors.toMap(listed -> listed.entry().code(), Listed::lock)));
            return review;
        }));
    }

    private static boolean isSaved(Outcome outcome) {
        return outcome.after().isPresent() && !outcome.after().equals(outcome.before());
    }

    private FileReview reading(byte[] file, Map<String, Listed> before) {
        try {
            return new FileReview(file, entries(before), words(), LocalDate.now());
        } catch (CtdlException e) {
            throw new ProblemException(
                    e.sentence().key(), e.sentence().arguments().toArray());
        }
    }

    private CtdlReview review(FileReview reading, Map<String, Listed> before) {
        List<Phrase> remarks = reading.others().isEmpty()
                ? List.of()
                : List.of(Phrase.of("certifications.ctdl.others", String.join(", ", reading.others())));
        return new CtdlReview(reading.outcomes().stream().map(this::line).toList(), remarks, token(reading, before));
    }

    private Line line(Outcome outcome) {
        boolean saved = isSaved(outcome);
        Kind kind = outcome.after().isEmpty()
                ? Kind.REFUSED
                : outcome.before().isEmpty() ? Kind.NEW : saved ? Kind.CHANGED : Kind.UNCHANGED;
        Optional<Change> concerned = kind == Kind.CHANGED
                ? outcome.after().map(catalogue::preview).filter(Change::statusChanges)
                : Optional.empty();
        return new Line(
                kind,
                outcome.place(),
                outcome.code(),
                outcome.name(),
                outcome.reasons(),
                outcome.changes(),
                outcome.remarks(),
                concerned);
    }

    /** What would be saved over what. */
    private static String token(FileReview reading, Map<String, Listed> before) {
        MessageDigest digest = sha256();
        for (Outcome outcome : reading.outcomes()) {
            String state = outcome.after().map(Json::write).orElse("refused");
            String lock = Optional.ofNullable(before.get(outcome.code()))
                    .map(listed -> String.valueOf(listed.lock()))
                    .orElse("new");
            digest.update((outcome.place() + '\n' + lock + '\n' + state + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Listed> listed() {
        Map<String, Listed> all = new TreeMap<>();
        catalogue.list().forEach(listed -> all.put(listed.entry().code(), listed));
        return all;
    }

    private static Map<String, CatalogueEntry> entries(Map<String, Listed> listed) {
        Map<String, CatalogueEntry> entries = new TreeMap<>();
        listed.forEach(
                (code, one) -> entries.put(code, Objects.requireNonNull(one).entry()));
        return entries;
    }
}
