package org.boardwalk.platform.core.internal.kar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.assertj.core.api.AbstractThrowableAssert;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.framework.BundleException;
import org.osgi.resource.Capability;

/** What the tests of files and of their contents share: a board that trusts one developer. */
final class Board {

    static final Keys DEVELOPER = Keys.make("Riverbend Software");
    static final Keys STRANGER = Keys.make("Somebody else");
    static final Instant NOW = Instant.now();

    private Board() {}

    static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] kar, String problem) {
        return assertThatThrownBy(() -> examine(kar))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(problem));
    }

    static boolean isAccepted(byte[] kar) throws Exception {
        try {
            return examine(kar).problems().isEmpty();
        } catch (ProblemException refused) {
            return false;
        }
    }

    static List<String> problems(TestKar kar) throws Exception {
        return problems(kar, offer(Set.of(), Map.of(), Map.of()));
    }

    static List<String> problems(TestKar kar, Offer offer) throws Exception {
        return keys(check(DEVELOPER.sign(kar.build()), offer, NOW));
    }

    static List<String> problems(byte[] kar, Instant now) throws Exception {
        return keys(check(kar, offer(Set.of(), Map.of(), Map.of()), now));
    }

    static List<String> keys(KarReport report) {
        return report.problems().stream().map(Sentence::key).toList();
    }

    static KarReport examine(byte[] kar) throws Exception {
        return check(kar, offer(Set.of(), Map.of(), Map.of()), NOW);
    }

    static KarReport check(byte[] kar, Offer offer, Instant now) throws IOException {
        return new KarCheck(DEVELOPER.fingerprint()::equals, offer, now)
                .examine(kar)
                .report();
    }

    static Offer.Added added(String version, String sha256) {
        return new Offer.Added(version, sha256, List.of("org.example.vocab"), List.of());
    }

    static Offer offer(Set<String> shipped, Map<String, Offer.Added> added, Map<String, String> left)
            throws BundleException {
        List<Capability> platform = ResourceBuilder.build(
                        "platform",
                        Map.of(
                                "Bundle-ManifestVersion",
                                "2",
                                "Bundle-SymbolicName",
                                "org.boardwalk.platform.core",
                                "Export-Package",
                                "org.boardwalk.platform.api.module;version=1.3.0",
                                "Provide-Capability",
                                "osgi.ee;osgi.ee=JavaSE;version:List<Version>=\"17,21\","
                                        + "org.boardwalk.page;route=participants"))
                .getCapabilities(null);
        return new Offer(
                platform, Set.of("org.boardwalk.platform.core"), Set.of("boardwalk-platform"), shipped, added, left);
    }
}
