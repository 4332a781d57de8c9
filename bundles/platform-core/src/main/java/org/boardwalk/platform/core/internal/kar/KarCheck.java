package org.boardwalk.platform.core.internal.kar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.framework.Version;

/** Reads a KAR and judges it. First what anybody could have tampered with, then what its signer says. */
public final class KarCheck {
    private final Predicate<String> trusted;
    private final Offer offer;
    private final Instant now;

    /** @param trusted whether the board trusts the certificate with this fingerprint */
    public KarCheck(Predicate<String> trusted, Offer offer, Instant now) {
        this.trusted = trusted;
        this.offer = offer;
        this.now = now;
    }

    /** What was read, and the feature to install. */
    public record Checked(KarReport report, KarFeature feature) {}

    /** @throws ProblemException {@code platform.kar.*}: this is nothing anybody may look into */
    public Checked examine(byte[] kar) throws IOException {
        Path work = Files.createTempDirectory("kar");
        try {
            Path file = Files.write(work.resolve("module.kar"), kar);
            KarEntries.check(file);
            X509Certificate certificate = KarSignature.of(file);
            Path repository = work.resolve("repository");
            KarEntries.unpack(file, repository);
            return examine(repository, Certificates.sha256(kar), Certificates.describe(certificate, trusted));
        } finally {
            delete(work);
        }
    }

    /** A directory and all in it; none is fine. */
    public static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Checked examine(Path repository, String sha256, Signer signer) throws IOException {
        KarFeature feature = KarFeature.read(repository);
        List<KarBundle> bundles = new ArrayList<>();
        for (Path bundle : feature.bundles()) {
            bundles.add(KarBundle.read(bundle));
        }
        List<KarBundle> modules =
                bundles.stream().filter(bundle -> bundle.module().isPresent()).toList();
        if (modules.size() != 1) {
            throw new ProblemException("platform.kar.oneModule", modules.size());
        }
        KarBundle main = modules.getFirst();
        ModuleManifest module = main.module().orElseThrow();
        ApiCheck apis = new ApiCheck(bundles, offer.capabilities());
        Version version = Version.parseVersion(main.version());
        List<Sentence> problems = new ArrayList<>(signerProblems(signer));
        problems.addAll(new KarRules(feature, bundles, module, version, sha256, offer).problems());
        problems.addAll(apis.problems());
        Offer.Added before = offer.added().get(module.id());
        KarReport report = new KarReport(
                sha256,
                signer,
                contents(module, version, bundles, apis),
                Optional.ofNullable(before).map(Offer.Added::version),
                List.copyOf(problems));
        return new Checked(report, feature);
    }

    private List<Sentence> signerProblems(Signer signer) {
        List<Sentence> problems = new ArrayList<>();
        if (!signer.trusted()) {
            problems.add(Sentence.of("platform.kar.unknownSigner", signer.name(), signer.fingerprint()));
        }
        if (now.isAfter(signer.until())) {
            problems.add(Sentence.of("platform.kar.expired", signer.name(), day(signer.until())));
        } else if (now.isBefore(signer.from())) {
            problems.add(Sentence.of("platform.kar.notYetValid", signer.name(), day(signer.from())));
        }
        return problems;
    }

    private static KarContents contents(
            ModuleManifest module, Version version, List<KarBundle> bundles, ApiCheck apis) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        bundles.forEach(bundle -> bundle.texts()
                .forEach((language, sentences) ->
                        texts.computeIfAbsent(language, any -> new TreeMap<>()).putAll(sentences)));
        return new KarContents(
                module.id(),
                version.toString(),
                module.needs(),
                module.pages(),
                module.permissions().stream().map(KarCheck::grant).toList(),
                bundles.stream()
                        .flatMap(bundle -> bundle.tables().stream())
                        .distinct()
                        .toList(),
                bundles.stream()
                        .flatMap(bundle -> bundle.migrations().keySet().stream())
                        .toList(),
                apis.apis(),
                bundles.stream()
                        .map(bundle -> new KarContents.Part(bundle.name(), bundle.version(), bundle.bytes()))
                        .toList(),
                texts);
    }

    private static KarContents.Grant grant(String text) {
        String[] sides = text.split("=", 2);
        List<String> roles = sides.length < 2 || sides[1].isBlank()
                ? List.of()
                : List.of(sides[1].strip().split("\\s+"));
        return new KarContents.Grant(sides[0].strip(), roles);
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, "2026-11-21".length());
    }
}
