package org.boardwalk.participants.internal.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.ui.testing.Fake;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.platform.ui.api.SetupStep.Found;
import org.boardwalk.platform.ui.api.SetupStep.State;
import org.junit.jupiter.api.Test;

/** What an administrator is told about the state's codes of services. */
class CodesStepTest extends PageTest {
    @Test
    void aServiceWithoutItsCodeIsNamedAndThoseThatAreNotOfferedAreLeftOut() {
        Found found = check(term("Tutoring", "411", true), term("Visit", "", true), term("Old", " ", false));

        assertThat(found.state()).isEqualTo(State.OPEN);
        assertThat(found.sentence().key()).isEqualTo("participants.setup.codes.open");
        assertThat(found.sentence().arguments()).containsExactly(1, 2, "Visit", -2);
    }

    @Test
    void ofManyWithoutACodeThreeAreNamedAndTheOthersCounted() {
        Found found = check(
                term("A", "", true),
                term("B", " ", true),
                term("C", "", true),
                term("D", "", true),
                term("E", "", true));

        assertThat(found.sentence().arguments()).containsExactly(5, 5, "A, B, C", 2);
    }

    @Test
    void theStepIsDoneWhenEachServiceThatIsOfferedHasItsCode() {
        Found found = check(term("Tutoring", "411", true), term("Old", "", false));

        assertThat(found.state()).isEqualTo(State.DONE);
        assertThat(found.sentence().arguments()).containsExactly(1);
    }

    @Test
    void aServiceThatOnlyAModuleLogsNeedsACodeToo() {
        Vocabulary words = vocabulary(term("Meeting", "", false));

        assertThat(new CodesStep(words, logged("code")).check().state()).isEqualTo(State.OPEN);
        assertThat(new CodesStep(words, logged("other")).check().state()).isEqualTo(State.DONE);
    }

    @Test
    void itLeadsToTheListOfServices() {
        assertThat(new CodesStep(vocabulary(), logged()).route()).endsWith("?list=service-type");
    }

    private static Found check(Term... terms) {
        return new CodesStep(vocabulary(terms), logged()).check();
    }

    private static ServiceTypes logged(String... codes) {
        List<Mapped> all = Stream.of(codes)
                .map(code -> new Mapped(new ServiceEvent("event." + code, code), code, 0))
                .toList();
        return new Fake().when("all", asked -> all).as(ServiceTypes.class);
    }

    private static Vocabulary vocabulary(Term... terms) {
        return new Fake()
                .when("terms", asked -> asked[0].equals(Vocabulary.SERVICE_TYPE) ? List.of(terms) : List.of())
                .as(Vocabulary.class);
    }

    private static Term term(String word, String state, boolean offered) {
        return new Term(Vocabulary.SERVICE_TYPE, "code", 1, word, word, state, 1, offered, false, Optional.empty());
    }
}
