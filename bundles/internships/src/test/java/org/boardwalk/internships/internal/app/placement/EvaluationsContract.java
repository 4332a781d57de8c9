package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a supervisor thinks of somebody's work, by competency. */
abstract class EvaluationsContract extends PlacementTests {
    private static final UUID ACCURACY = new UUID(0, 1);
    private static final UUID SAFETY = new UUID(0, 2);
    private static final List<Rating> GOOD =
            List.of(new Rating(ACCURACY, Optional.of(4)), new Rating(SAFETY, Optional.empty()));
    private static final String E = "internships.evaluation.";

    private Placement placement;

    @BeforeEach
    void begin() {
        placement = active(MARIA, office.opportunity(1));
    }

    private Evaluation answer(Moment moment) {
        return office.evaluations.answer(placement.id(), moment, GOOD, " Careful ");
    }

    @Test
    void both_moments_are_there_before_anybody_answered() {
        assertThat(office.evaluations.of(placement.id()))
                .extracting(Evaluation::moment)
                .containsExactly(Moment.MID, Moment.FINAL);
        assertThat(office.evaluations.competencies()).extracting(Competency::id).containsExactly(ACCURACY, SAFETY);
    }

    @Test
    void staff_record_what_the_supervisor_said_once() {
        Evaluation mid = answer(Moment.MID);
        assertThat(mid.ratings()).isEqualTo(GOOD);
        assertThat(mid.by()).isEqualTo("Cora");
        assertThat(mid.comment()).isEqualTo("Careful");
        assertThat(office.evaluations.of(placement.id()).getFirst()).isEqualTo(mid);
        assertProblem(() -> answer(Moment.MID), E + "done");
        assertProblem(() -> office.evaluations.link(placement.id(), Moment.MID), E + "done");
        assertThat(office.placements.missing(placement.id()))
                .extracting(Missing::code)
                .contains("internships.missing.finalEvaluation")
                .doesNotContain("internships.missing.midEvaluation");
    }

    @Test
    void every_competency_is_answered_and_with_1_to_4() {
        for (List<Rating> wrong : List.of(
                GOOD.subList(0, 1),
                List.of(GOOD.getFirst(), GOOD.getFirst()),
                List.of(GOOD.getFirst(), new Rating(SAFETY, Optional.of(5))),
                Stream.concat(GOOD.stream(), Stream.of(new Rating(UUID.randomUUID(), Optional.of(1))))
                        .toList())) {
            assertProblem(() -> office.evaluations.answer(placement.id(), Moment.FINAL, wrong, ""), E + "incomplete");
        }
        assertThat(office.evaluations.of(placement.id()).getLast().answeredAt()).isEmpty();
    }

    @Test
    void a_board_asks_for_its_own_competencies() {
        Competency safety = office.evaluations.competencies().getLast();
        office.evaluations.save(new Competency(
                safety.id(), safety.lock(), safety.name(), safety.spanishName(), safety.position(), false));
        assertProblem(() -> office.evaluations.save(safety), "platform.conflict");
        Competency coding = new Competency(UUID.randomUUID(), 0, " Coding ", "", 5, true);
        assertThat(office.evaluations.save(coding).name(Locale.of("es"))).isEqualTo("Coding");
        assertProblem(
                () -> office.evaluations.save(new Competency(UUID.randomUUID(), 0, " ", "", 5, true)),
                "internships.competency.noName");
        assertProblem(() -> answer(Moment.MID), E + "incomplete");
        assertThat(office.evaluations
                        .answer(
                                placement.id(),
                                Moment.MID,
                                List.of(new Rating(ACCURACY, Optional.of(3)), new Rating(coding.id(), Optional.of(2))),
                                "")
                        .ratings())
                .hasSize(2);
        office.somebody.planner("Dana", MARIA);
        assertProblem(() -> office.evaluations.save(coding), "platform.security.forbidden");
    }

    @Test
    void a_supervisor_answers_by_a_link_and_is_told_what_is_missing() {
        assertThat(office.evaluations.link(placement.id(), Moment.FINAL)).startsWith("guest/");
        UUID subject = subject(Moment.FINAL);
        assertThat(office.links.issued).containsEntry("internships.evaluation:" + subject, "Ana Ruiz");
        office.somebody.guest("Ana Ruiz", office.evaluationPage.permissions());
        GuestForm form = office.data
                .transactions()
                .read(() -> office.evaluationPage.show(subject, Locale.ENGLISH))
                .orElseThrow();
        assertThat(form.fields()).hasSize(3);
        Map<String, String> values = new HashMap<>(Map.of("c-" + ACCURACY, "4", "comment", "Careful"));
        assertThat(reply(subject, values))
                .isEqualTo(new GuestAnswer.Wrong(Map.of("c-" + SAFETY, "internships.guest.evaluation.choose")));
        values.put("c-" + SAFETY, "unseen");
        assertThat(reply(subject, values)).isInstanceOf(GuestAnswer.Done.class);
        office.somebody.coordinator("Cora");
        Evaluation answered = office.evaluations.of(placement.id()).getLast();
        assertThat(answered.by()).isEqualTo("Ana Ruiz");
        assertThat(answered.ratings()).isEqualTo(GOOD);
        assertThat(office.data.transactions().read(() -> office.evaluationPage.show(subject, Locale.ENGLISH)))
                .isEmpty();
    }

    private GuestAnswer reply(UUID subject, Map<String, String> values) {
        return office.data
                .transactions()
                .write(() -> office.evaluationPage.answer(subject, "send", values, Locale.ENGLISH));
    }

    private UUID subject(Moment moment) {
        return office.data.transactions().read(() -> new EvaluationStore(office.entities)
                .find(placement.id(), moment)
                .orElseThrow()
                .id());
    }

    @Test
    void asking_by_mail_says_when_there_is_none() {
        assertProblem(() -> office.evaluations.ask(placement.id(), Moment.MID), E + "noMail");
        office.hasMail();
        assertThat(office.evaluations.ask(placement.id(), Moment.MID).askedAt()).isPresent();
        assertThat(office.letters.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ana@example.org");
            assertThat(letter.subject()).isEqualTo("internships.mail.evaluation.subject");
            assertThat(letter.text()).contains("https://board.example/guest/").doesNotContain("Maria");
        });
    }

    @Test
    void of_two_answers_at_once_one_counts() throws Exception {
        Callable<?> answer = () -> answer(Moment.FINAL);
        List<Object> results = atOnce(List.of(answer, answer, answer));
        assertThat(results).filteredOn(Evaluation.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(result -> result.equals(E + "done")).hasSize(2);
    }

    @Test
    void the_participant_reads_it_and_nobody_else() {
        answer(Moment.MID);
        office.somebody.participant(MARIA);
        assertThat(office.evaluations.of(placement.id())).hasSize(2);
        assertProblem(() -> answer(Moment.FINAL), "platform.security.forbidden");
        office.somebody.participant(JORDAN);
        assertProblem(() -> office.evaluations.of(placement.id()), "platform.security.forbidden");
    }
}
