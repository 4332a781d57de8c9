package org.boardwalk.certifications.internal.domain.ctdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;

/** What one writes one can read again, whatever is in the catalogue. */
class RoundTripPropertyTest {
    private static final List<String> CODES = List.of("one", "two", "three", "four");

    @Property(tries = 400)
    void reading_back_what_was_written_changes_nothing(@ForAll("catalogues") Map<String, CatalogueEntry> catalogue)
            throws CtdlException {
        List<FileReview.Outcome> outcomes =
                Samples.review(Samples.written(catalogue), catalogue).outcomes();

        assertThat(outcomes).hasSameSizeAs(catalogue.keySet()).allSatisfy(outcome -> {
            assertThat(outcome.reasons()).isEmpty();
            assertThat(outcome.after()).isEqualTo(outcome.before()).contains(catalogue.get(outcome.code()));
            assertThat(outcome.changes()).isEmpty();
        });
    }

    @Property(tries = 200)
    void one_entry_alone_changes_nothing_either(@ForAll("catalogues") Map<String, CatalogueEntry> catalogue)
            throws CtdlException {
        String file = Samples.writer(catalogue).write(List.of(catalogue.get("one")));

        assertThat(Samples.review(file, catalogue).outcomes())
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.after()).isEqualTo(outcome.before()));
    }

    @Property(tries = 200)
    void a_board_without_a_catalogue_that_takes_the_file_writes_the_same_file(
            @ForAll("sayable") Map<String, CatalogueEntry> catalogue) throws CtdlException {
        String file = Samples.written(catalogue);
        Map<String, CatalogueEntry> taken = new TreeMap<>();
        Samples.review(file, Map.of())
                .outcomes()
                .forEach(outcome -> taken.put(outcome.code(), outcome.after().orElseThrow()));

        assertThat(Samples.written(taken)).isEqualTo(file);
    }

    @Provide
    Arbitrary<Map<String, CatalogueEntry>> catalogues() {
        return catalogue(requirement(3), false);
    }

    /** Only with requirements CTDL has terms for. */
    @Provide
    Arbitrary<Map<String, CatalogueEntry>> sayable() {
        Arbitrary<Requirement> held = Arbitraries.of(CODES).map(Requirement::credential);
        Arbitrary<Requirement> any =
                held.list().ofMinSize(2).ofMaxSize(3).uniqueElements().map(Requirement.AnyOf::new);
        return catalogue(Arbitraries.oneOf(held, any), true);
    }

    private Arbitrary<Map<String, CatalogueEntry>> catalogue(Arbitrary<Requirement> requirements, boolean tidy) {
        return Combinators.combine(
                        entry("one", requirements, tidy),
                        entry("two", requirements, tidy),
                        entry("three", requirements, tidy),
                        entry("four", requirements, tidy))
                .as(Samples::catalogue);
    }

    private Arbitrary<CatalogueEntry> entry(String own, Arbitrary<Requirement> requirements, boolean tidy) {
        Arbitrary<List<Prerequisite>> needs = Combinators.combine(
                        requirements.filter(
                                requirement -> requirement.conditions().noneMatch(Requirement.credential(own)::equals)),
                        Arbitraries.of(Strength.class),
                        text(tidy).optional())
                .as(Prerequisite::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        text(tidy),
                        text(tidy).optional(),
                        sort(),
                        organisation(tidy).optional(),
                        needs,
                        exam(tidy).optional(),
                        life(own),
                        Arbitraries.of("", own).map(word -> word.isEmpty() ? Optional.<String>empty() : ctid(word)))
                .as((name, summary, sort, issuer, prerequisites, exam, life, ctid) -> new CatalogueEntry(
                        own,
                        name,
                        summary,
                        sort.type(),
                        issuer,
                        prerequisites,
                        exam,
                        life.life(),
                        life.months(),
                        sort.federal(),
                        ctid));
    }

    private static Optional<String> ctid(String own) {
        return Optional.of(
                "ce-" + java.util.UUID.nameUUIDFromBytes(own.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private record Sort(Credential.Type type, FederalType federal) {}

    private static Arbitrary<Sort> sort() {
        return Combinators.combine(Arbitraries.of(Credential.Type.class), Arbitraries.of(FederalType.class))
                .as(Sort::new);
    }

    private record Life(Lifecycle life, Optional<Integer> months) {}

    private static Arbitrary<Life> life(String own) {
        Arbitrary<Optional<PartialDate>> dates = Arbitraries.of("2017", "2017-02", "2017-02-28", "2031-01-01")
                .map(PartialDate::new)
                .optional();
        return Combinators.combine(
                        Arbitraries.of(Lifecycle.Status.class),
                        dates,
                        Arbitraries.of(Lifecycle.Validity.class),
                        Arbitraries.of(Lifecycle.Succession.class),
                        Arbitraries.of(CODES).filter(code -> !code.equals(own)),
                        Arbitraries.integers().between(1, 60).optional())
                .as((status, date, validity, succession, other, months) -> new Life(
                        new Lifecycle(
                                status,
                                date.filter(any -> status == Lifecycle.Status.RETIRED),
                                validity,
                                succession,
                                succession == Lifecycle.Succession.REPLACED ? Optional.of(other) : Optional.empty(),
                                List.of(other),
                                Optional.of(Source.named("somebody"))),
                        months));
    }

    private static Arbitrary<Organisation> organisation(boolean tidy) {
        return Combinators.combine(
                        words(tidy), Arbitraries.of("https://example.org", "").optional())
                .as((name, url) -> new Organisation(name, url.filter(text -> !text.isEmpty())));
    }

    private static Arbitrary<Exam> exam(boolean tidy) {
        Arbitrary<List<Credential.Domain>> domains = Combinators.combine(
                        text(tidy), Arbitraries.integers().between(1, 100).optional())
                .as(Credential.Domain::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        words(tidy).optional(),
                        text(tidy),
                        domains,
                        Arbitraries.of(LocalDate.of(2017, 2, 28), LocalDate.of(2030, 1, 1))
                                .optional())
                .as((code, name, topics, lastDay) -> new Exam(
                        code,
                        name,
                        topics,
                        lastDay,
                        List.of(new ExamRule(
                                ExamRule.Kind.RETAKE_AFTER_DAYS,
                                30,
                                true,
                                Source.named("somebody"),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private static Arbitrary<Requirement> requirement(int depth) {
        Arbitrary<Requirement> condition = Arbitraries.oneOf(
                Arbitraries.of(CODES).map(Requirement::credential),
                Combinators.combine(
                                Arbitraries.of("it-hands-on", "other"),
                                Arbitraries.of(Unit.class),
                                Arbitraries.of(Comparator.class),
                                Arbitraries.integers().between(0, 900))
                        .as((code, unit, comparator, value) -> (Requirement) new Requirement.Amount(
                                new Measure(code, unit), comparator, BigDecimal.valueOf(value, 1))),
                Arbitraries.of(EducationLevel.class).map(Requirement.Education::new));
        if (depth == 0) {
            return condition;
        }
        Arbitrary<List<Requirement>> parts =
                Arbitraries.lazy(() -> requirement(depth - 1)).list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, condition),
                net.jqwik.api.Tuple.of(1, parts.map(Requirement.AllOf::new)),
                net.jqwik.api.Tuple.of(1, parts.map(Requirement.AnyOf::new)),
                net.jqwik.api.Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.integers().between(1, 3), parts)
                                .as(Requirement.AtLeast::new)));
    }

    /** @param tidy without spaces around it, as files are read */
    private static Arbitrary<String> words(boolean tidy) {
        return Arbitraries.strings()
                .withChars("aAñü€漢 '\"\\{}<>&/~_-.,\n")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> tidy ? text.strip() : text)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalText> text(boolean tidy) {
        return Arbitraries.oneOf(
                words(tidy).map(LocalText::plain),
                Combinators.combine(words(tidy), words(tidy)).as(LocalText::of),
                words(tidy).map(word -> new LocalText(new TreeMap<>(Map.of("es", word)))));
    }
}
