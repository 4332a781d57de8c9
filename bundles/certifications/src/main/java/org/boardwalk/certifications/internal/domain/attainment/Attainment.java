package org.boardwalk.certifications.internal.domain.attainment;

import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.DIPLOMA;
import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.EVIDENCE;
import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.EXCLUSION;
import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.PERIOD;
import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.RECOGNISED;
import static org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind.TRAINING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind;
import org.boardwalk.certifications.api.attainment.Judgement;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.attainment.Stay.What;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * Applies a rule to one period of participation. What settles a question comes before what is missing: a credential that
 * was earned too late does not count, whatever its type may turn out to be.
 */
public final class Attainment {
    private static final String SAYS = "certifications.attainment.";
    private static final Comparator<Earned> NEWEST_FIRST =
            Comparator.comparing(Earned::on).reversed().thenComparing(Earned::id);

    private final AttainmentRule rule;
    private final Stay stay;
    private final LocalDate today;
    private final Optional<LocalDate> lastDay;
    private final Judgement measured;

    private Attainment(AttainmentRule rule, Stay stay, LocalDate today) {
        this.rule = rule;
        this.stay = stay;
        this.today = today;
        this.lastDay = stay.exit().map(rule::lastDay);
        this.measured = measured();
    }

    /** @param rules all that are known; the one in force on the day of the exit, or today, is applied */
    public static SpellAttainment judge(
            Collection<AttainmentRule> rules, Stay stay, Collection<Earned> wallet, LocalDate today) {
        LocalDate day = stay.exit().orElse(today);
        return rules.stream()
                .filter(rule -> rule.isInForce(day))
                .findFirst()
                .map(rule -> new Attainment(rule, stay, today).judge(wallet))
                .orElseGet(() -> unruled(stay, day));
    }

    private static SpellAttainment unruled(Stay stay, LocalDate day) {
        return new SpellAttainment(
                stay.participantId(),
                stay.externalId(),
                stay.entry(),
                stay.exit(),
                Optional.empty(),
                Optional.empty(),
                unknown(PERIOD, "noRule", day),
                Verdict.NOT_YET_KNOWN,
                List.of());
    }

    private SpellAttainment judge(Collection<Earned> wallet) {
        List<Earned> all = wallet.stream().sorted(NEWEST_FIRST).toList();
        List<Judgement> judgements = all.stream().map(this::judge).toList();
        List<UUID> slots = slots(all, judgements);
        List<SpellAttainment.Credential> credentials = IntStream.range(0, all.size())
                .mapToObj(i -> credential(all.get(i), judgements.get(i), slots))
                .toList();
        return new SpellAttainment(
                stay.participantId(),
                stay.externalId(),
                stay.entry(),
                stay.exit(),
                Optional.of(rule),
                lastDay,
                measured,
                attained(judgements),
                credentials);
    }

    private static SpellAttainment.Credential credential(Earned earned, Judgement judgement, List<UUID> slots) {
        int slot = slots.indexOf(earned.id()) + 1;
        return new SpellAttainment.Credential(
                earned.id(),
                earned.code(),
                earned.name(),
                earned.type(),
                earned.on(),
                judgement,
                slot == 0 ? Optional.empty() : Optional.of(slot));
    }

    /** Whether the person is in the denominator. */
    private Judgement measured() {
        Optional<Meaning> reason =
                stay.exitReason().filter(stated -> stay.exit().isPresent());
        Optional<Meaning> excluding = reason.filter(stated -> isOneOf(stated, rule.excludingExits()));
        if (excluding.isPresent()) {
            return no(EXCLUSION, "exitReason", excluding.get().word());
        }
        Optional<Meaning> funds = stay.funding().filter(stated -> isOneOf(stated, rule.excludingFunds()));
        if (funds.isPresent()) {
            return no(EXCLUSION, "funding", funds.get().word());
        }
        Judgement learned = learned();
        Optional<Meaning> unclear = reason.filter(stated -> stated.code().isEmpty());
        return learned.verdict() == Verdict.COUNTS && unclear.isPresent()
                ? unknown(EXCLUSION, "exitReasonMissing", unclear.get().word())
                : learned;
    }

    private Judgement learned() {
        Optional<Meaning> learning = stay.learning().stream()
                .filter(one -> isOneOf(one, rule.learning()))
                .findFirst();
        if (learning.isPresent()) {
            return yes(TRAINING, "learned", learning.get().word());
        }
        Optional<Meaning> unclear = stay.learning().stream()
                .filter(one -> !isOneOf(one, rule.notLearning()))
                .findFirst();
        if (unclear.isPresent()) {
            return unknown(TRAINING, "typeMissing", unclear.get().word());
        }
        return stay.learning().isEmpty()
                ? no(TRAINING, "nothingLearned")
                : no(TRAINING, "onlyOther", stay.learning().getFirst().word());
    }

    private static boolean isOneOf(Meaning meaning, Set<String> codes) {
        return meaning.code().filter(codes::contains).isPresent();
    }

    private Judgement judge(Earned earned) {
        return settled(earned).or(() -> open(earned)).orElseGet(() -> counts(earned));
    }

    private Judgement counts(Earned earned) {
        if (isConditional(earned)) {
            return yes(DIPLOMA, "countsWithWork", lastDay.orElseThrow());
        }
        return stay.exit()
                .filter(earned.on()::isAfter)
                .map(exit -> yes(PERIOD, "countsAfter", exit))
                .orElseGet(() -> yes(PERIOD, "countsDuring"));
    }

    /** Why it does not count, whatever else may become known. */
    private Optional<Judgement> settled(Earned earned) {
        if (earned.withdrawn()) {
            return Optional.of(no(EVIDENCE, "withdrawn"));
        }
        if (earned.on().isBefore(stay.entry())) {
            return Optional.of(no(PERIOD, "beforeEntry", stay.entry()));
        }
        if (lastDay.filter(earned.on()::isAfter).isPresent()) {
            return Optional.of(no(PERIOD, "tooLate", lastDay.get()));
        }
        if (earned.type().filter(type -> !isRecognised(type)).isPresent()) {
            return Optional.of(no(RECOGNISED, "notRecognised"));
        }
        if (measured.verdict() == Verdict.DOES_NOT_COUNT) {
            return Optional.of(measured);
        }
        return isConditional(earned) && wentOn() == Verdict.DOES_NOT_COUNT
                ? Optional.of(no(DIPLOMA, "neither", lastDay.orElseThrow()))
                : Optional.empty();
    }

    /** What is missing before it counts. */
    private Optional<Judgement> open(Earned earned) {
        if (earned.type().isEmpty()) {
            return Optional.of(unknown(RECOGNISED, "federalTypeMissing"));
        }
        if (!earned.sure()) {
            return Optional.of(unknown(EVIDENCE, "unverified"));
        }
        if (measured.verdict() == Verdict.NOT_YET_KNOWN) {
            return Optional.of(measured);
        }
        if (stay.exit().isEmpty()) {
            return Optional.of(unknown(PERIOD, isConditional(earned) ? "diplomaNotExited" : "notExited"));
        }
        return isConditional(earned) && wentOn() == Verdict.NOT_YET_KNOWN
                ? Optional.of(unknown(DIPLOMA, "wentOnMissing", lastDay.orElseThrow()))
                : Optional.empty();
    }

    private boolean isRecognised(FederalType type) {
        return rule.counting().contains(type) || rule.conditional().contains(type);
    }

    private boolean isConditional(Earned earned) {
        return earned.type().filter(rule.conditional()::contains).isPresent();
    }

    /** Whether the person worked or went on learning after the exit; that she did not is known once the year was looked at. */
    private Verdict wentOn() {
        if (lastDay.isEmpty()) {
            return Verdict.NOT_YET_KNOWN;
        }
        LocalDate last = lastDay.get();
        if (stay.after().stream().anyMatch(found -> found.what() != What.NEITHER && isWithin(found, last))) {
            return Verdict.COUNTS;
        }
        boolean looked = stay.after().stream()
                .anyMatch(found -> found.what() == What.NEITHER && !found.on().isBefore(last));
        return looked ? Verdict.DOES_NOT_COUNT : Verdict.NOT_YET_KNOWN;
    }

    private boolean isWithin(Found found, LocalDate last) {
        return stay.exit().filter(found.on()::isAfter).isPresent()
                && !found.on().isAfter(last);
    }

    private Verdict attained(List<Judgement> judgements) {
        if (measured.verdict() == Verdict.DOES_NOT_COUNT || has(judgements, Verdict.COUNTS)) {
            return measured.verdict();
        }
        boolean mayStill = lastDay.map(last -> !today.isAfter(last)).orElse(true);
        return mayStill || has(judgements, Verdict.NOT_YET_KNOWN) ? Verdict.NOT_YET_KNOWN : Verdict.DOES_NOT_COUNT;
    }

    private static boolean has(List<Judgement> judgements, Verdict verdict) {
        return judgements.stream().anyMatch(judgement -> judgement.verdict() == verdict);
    }

    /**
     * The credentials that stand in the report, earliest first, as training services are numbered: recognised, proven, and
     * earned in time; a diploma also when its further condition is not met, since the element asks for the award. Of more
     * than there is room for, those that count, then the latest.
     */
    private List<UUID> slots(List<Earned> newestFirst, List<Judgement> judgements) {
        if (measured.verdict() != Verdict.COUNTS) {
            return List.of();
        }
        List<Earned> counting = new ArrayList<>();
        List<Earned> others = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (isReported(newestFirst.get(i), judgement)) {
                (judgement.verdict() == Verdict.COUNTS ? counting : others).add(newestFirst.get(i));
            }
        }
        counting.addAll(others);
        return counting.stream()
                .limit(rule.slots())
                .sorted(NEWEST_FIRST.reversed())
                .map(Earned::id)
                .toList();
    }

    /** Earned in time and proven: it counts, or only its further condition or the exit stands between. */
    private static boolean isReported(Earned earned, Judgement judgement) {
        boolean between = judgement.part() == DIPLOMA
                || judgement.part() == PERIOD && judgement.verdict() == Verdict.NOT_YET_KNOWN;
        return earned.type().isPresent() && earned.sure() && (judgement.verdict() == Verdict.COUNTS || between);
    }

    private static Judgement yes(Kind part, String key, Object... arguments) {
        return new Judgement(Verdict.COUNTS, part, Phrase.of(SAYS + key, arguments));
    }

    private static Judgement no(Kind part, String key, Object... arguments) {
        return new Judgement(Verdict.DOES_NOT_COUNT, part, Phrase.of(SAYS + key, arguments));
    }

    private static Judgement unknown(Kind part, String key, Object... arguments) {
        return new Judgement(Verdict.NOT_YET_KNOWN, part, Phrase.of(SAYS + key, arguments));
    }
}
