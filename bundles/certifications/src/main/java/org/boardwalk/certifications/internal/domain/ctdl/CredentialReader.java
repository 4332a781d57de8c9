package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Reason;
import org.boardwalk.certifications.internal.domain.ctdl.Identities.Identity;
import org.boardwalk.certifications.internal.domain.ctdl.Said.SaidExam;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/** Reads one credential of a file, and notes what is wrong with it and what of it is not kept. */
final class CredentialReader {
    private static final Set<String> KEPT = Set.of(
            "@id",
            "@type",
            "@context",
            "@graph",
            Vocabulary.CTID,
            Vocabulary.NAME,
            Vocabulary.DESCRIPTION,
            Vocabulary.OWNED_BY,
            Vocabulary.OFFERED_BY,
            Vocabulary.STATUS_TYPE,
            Vocabulary.EXPIRATION,
            Vocabulary.ABOUT_EXPIRATION,
            Vocabulary.SUPERSEDED_BY,
            Vocabulary.REQUIRES,
            Vocabulary.RECOMMENDS,
            Vocabulary.RENEWAL,
            Vocabulary.RENEWAL_FREQUENCY,
            Vocabulary.IDENTIFIER);
    private static final int MOST_MONTHS = 1_200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;

    private final Graph graph;
    private final Identities identities;
    private final Resource credential;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Phrase> remarks = new ArrayList<>();

    CredentialReader(Graph graph, Identities identities, Identity identity) {
        this.graph = graph;
        this.identities = identities;
        this.credential = identity.resource();
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<Phrase> remarks() {
        return remarks;
    }

    Said read(Identity identity, CredentialClass sort) {
        Statements statements = new Statements(credential, graph, identities);
        Owner owner = Owner.of(credential, graph);
        if (owner.onlyAddresses()) {
            remarks.add(say("left.ownerAddress"));
        }
        if (owner.organisation()
                .filter(one -> one.name().length() > LONGEST_NAME)
                .isPresent()) {
            refuse(credential, Vocabulary.OWNED_BY, say("refused.tooLong", LONGEST_NAME));
        }
        if (owner.more()) {
            remarks.add(say("left.owners"));
        }
        Said said = new Said(
                sort,
                identity.name(),
                identity.ctid(),
                fitting(credential, Vocabulary.DESCRIPTION, LONGEST_TEXT),
                owner.organisation(),
                status(),
                endedOn(),
                successor(identity.code()),
                months(),
                credential.says(Vocabulary.RENEWAL),
                statements.statements(),
                exam(statements.exams()));
        leftOut();
        return said;
    }

    private void leftOut() {
        String names = credential.says().stream()
                .filter(name -> !KEPT.contains(name) && credential.says(name))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            remarks.add(say("left.properties", names));
        }
    }

    private Optional<Lifecycle.Status> status() {
        Optional<String> said = credential.refs(Vocabulary.STATUS_TYPE).stream()
                .flatMap(ref -> concept(ref).stream())
                .map(text -> credential.named(text).replace(Vocabulary.STATUS, ""))
                .findFirst();
        return said.flatMap(word -> switch (word) {
            case "Active" -> Optional.of(Lifecycle.Status.ACTIVE);
            case "Deprecated", "Superseded" -> Optional.of(Lifecycle.Status.RETIRED);
            default -> {
                remarks.add(say("left.status", word));
                yield Optional.empty();
            }
        });
    }

    /** By address or by name, through an alignment or directly. */
    private Optional<String> concept(Resource.Ref ref) {
        return graph.find(ref)
                .map(alignment -> alignment.refs(Vocabulary.TARGET_NODE).stream()
                        .flatMap(node -> node.id().stream())
                        .findFirst()
                        .or(() -> alignment.text(Vocabulary.TARGET_NODE_NAME).map(name -> name.in(Locale.ENGLISH))))
                .orElseGet(ref::id);
    }

    private Optional<PartialDate> endedOn() {
        Optional<PartialDate> day = date(credential, Vocabulary.EXPIRATION);
        return day.isPresent() ? day : date(credential, Vocabulary.ABOUT_EXPIRATION);
    }

    /** Something that is no date is a reason to refuse; a time of day behind it is not looked at. */
    private Optional<PartialDate> date(Resource resource, String name) {
        Optional<Resource.Value> value = resource.values(name).findFirst();
        String text = resource.string(name).orElse("");
        try {
            return value.map(any -> new PartialDate(text.split("[TZ+]", 2)[0]));
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse(resource, name, say("refused.badDate", text));
            return Optional.empty();
        }
    }

    private void refuse(Resource resource, String name, Phrase why) {
        reasons.add(new Reason(
                resource.values(name).findFirst().map(Resource.Value::place).orElse(resource.place()), why));
    }

    /** The same, when it fits. */
    private Optional<LocalText> fitting(Resource resource, String name, int most) {
        Optional<LocalText> text = resource.text(name);
        if (text.filter(words -> isLonger(words, most)).isPresent()) {
            refuse(resource, name, say("refused.tooLong", most));
            return Optional.empty();
        }
        return text;
    }

    private static boolean isLonger(LocalText text, int most) {
        return text.byLanguage().values().stream().anyMatch(words -> words.length() > most);
    }

    private Optional<String> successor(String own) {
        List<Resource.Ref> refs = credential.refs(Vocabulary.SUPERSEDED_BY);
        if (refs.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code =
                refs.stream().flatMap(ref -> identities.code(ref).stream()).findFirst();
        if (code.filter(own::equals).isPresent()) {
            refuse(credential, Vocabulary.SUPERSEDED_BY, say("refused.itself"));
            return Optional.empty();
        }
        if (code.isEmpty()) {
            remarks.add(say("left.successor", refs.getFirst().id().orElse("")));
        } else if (refs.size() > 1) {
            remarks.add(say("left.successors"));
        }
        return code;
    }

    private Optional<Integer> months() {
        Optional<String> text = credential.string(Vocabulary.RENEWAL_FREQUENCY);
        try {
            Optional<Period> period = text.map(Period::parse);
            Optional<Integer> months = period.filter(found -> found.getDays() == 0)
                    .map(Period::toTotalMonths)
                    .filter(length -> length > 0 && length <= MOST_MONTHS)
                    .map(Math::toIntExact);
            if (period.isPresent() && months.isEmpty()) {
                remarks.add(say("left.frequency", text.orElse("")));
            }
            return months;
        } catch (DateTimeException | ArithmeticException e) {
            refuse(credential, Vocabulary.RENEWAL_FREQUENCY, say("refused.badDuration", text.orElse("")));
            return Optional.empty();
        }
    }

    private Optional<SaidExam> exam(List<Resource.Ref> exams) {
        if (exams.size() > 1) {
            remarks.add(say("left.exams", exams.size()));
            return Optional.empty();
        }
        Optional<Resource> found =
                exams.stream().flatMap(ref -> graph.find(ref).stream()).findFirst();
        Optional<LocalText> name = found.flatMap(exam -> fitting(exam, Vocabulary.NAME, LONGEST_NAME));
        if (!exams.isEmpty() && name.isEmpty()) {
            remarks.add(say("left.exam"));
        }
        return name.flatMap(called -> found.map(exam -> exam(exam, called)));
    }

    private SaidExam exam(Resource exam, LocalText name) {
        Optional<String> code = exam.refs(Vocabulary.IDENTIFIER).stream()
                .flatMap(ref -> graph.find(ref).stream())
                .flatMap(identifier -> identifier.string(Vocabulary.IDENTIFIER_CODE).stream())
                .filter(text -> text.length() <= LONGEST_NAME)
                .findFirst();
        Optional<LocalDate> lastDay = date(exam, Vocabulary.EXPIRATION)
                .filter(day -> day.iso().length() == 10)
                .map(PartialDate::first);
        List<Credential.Domain> domains = exam.refs(Vocabulary.ASSESSES).stream()
                .flatMap(ref -> graph.find(ref).stream())
                .flatMap(part -> part
                        .text(Vocabulary.TARGET_NODE_NAME)
                        .or(() -> part.text("ceasn:competencyText"))
                        .map(topic -> new Credential.Domain(topic, percent(part)))
                        .stream())
                .toList();
        return new SaidExam(name, code, lastDay, domains);
    }

    /** A share of one, or already of a hundred. */
    private static Optional<Integer> percent(Resource part) {
        try {
            return part.string(Vocabulary.WEIGHT)
                    .map(BigDecimal::new)
                    .map(weight -> weight.compareTo(BigDecimal.ONE) <= 0 ? weight.movePointRight(2) : weight)
                    .filter(percent ->
                            percent.compareTo(BigDecimal.ONE) >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                    .map(BigDecimal::intValue);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
