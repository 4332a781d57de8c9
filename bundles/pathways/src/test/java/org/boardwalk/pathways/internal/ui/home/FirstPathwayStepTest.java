package org.boardwalk.pathways.internal.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.Finding.Kind;
import org.boardwalk.pathways.api.catalogue.Finding.Severity;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.ui.api.SetupStep.Found;
import org.boardwalk.platform.ui.api.SetupStep.State;
import org.junit.jupiter.api.Test;

/** Whether people can be put on a pathway yet. */
class FirstPathwayStepTest {
    private static final PathwaySummary HIT = pathway(true, false);
    private static final PathwaySummary WELDING = pathway(true, false);
    private static final PathwaySummary DRAFT = pathway(false, false);
    private static final PathwaySummary ARCHIVED = pathway(true, true);

    @Test
    void aDraftAndAnArchivedOneAreNotEnough() {
        Found found = check(Map.of(), DRAFT, ARCHIVED);

        assertThat(found.state()).isEqualTo(State.OPEN);
        assertThat(found.sentence().key()).isEqualTo("pathways.setup.open");
    }

    @Test
    void onePublishedPathwayIsEnoughAndADoubtDoesNotCount() {
        Found found = check(Map.of(HIT.id(), Severity.WARNING), HIT, DRAFT);

        assertThat(found.state()).isEqualTo(State.DONE);
        assertThat(found.sentence().arguments()).containsExactly(1);
    }

    @Test
    void onesThatAreNotRightAnyMoreAreCounted() {
        Found found =
                check(Map.of(WELDING.id(), Severity.ERROR, ARCHIVED.id(), Severity.ERROR), HIT, WELDING, ARCHIVED);

        assertThat(found.state()).isEqualTo(State.WRONG);
        assertThat(found.sentence().key()).isEqualTo("pathways.setup.wrong");
        assertThat(found.sentence().arguments()).containsExactly(1L, 2);
    }

    /** @param wrong pathway → what is found in its newest version */
    private static Found check(Map<UUID, Severity> wrong, PathwaySummary... pathways) {
        UUID[] asked = new UUID[1];
        PathwayCatalogue catalogue = (PathwayCatalogue) Proxy.newProxyInstance(
                FirstPathwayStepTest.class.getClassLoader(),
                new Class<?>[] {PathwayCatalogue.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "list" -> Arrays.asList(pathways);
                    case "newest" -> {
                        asked[0] = (UUID) arguments[0];
                        yield Optional.of(new PathwayVersion(asked[0], 1, null, Instant.EPOCH, "", ""));
                    }
                    case "check" ->
                        wrong.containsKey(asked[0])
                                ? List.of(new Finding(
                                        wrong.get(asked[0]), Kind.RETIRED, List.of(), new Phrase("x", List.of())))
                                : List.of();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new FirstPathwayStep(catalogue).check();
    }

    private static PathwaySummary pathway(boolean published, boolean archived) {
        LocalText title = LocalText.plain("x");
        return new PathwaySummary(
                UUID.randomUUID(),
                "x",
                title,
                title,
                title,
                published ? Optional.of(1) : Optional.empty(),
                !published,
                archived,
                3,
                0);
    }
}
