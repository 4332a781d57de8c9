package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.ALTERNATIVE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.CONDITION;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.DESCRIPTION;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.NAME;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.PROFILE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.RECOMMENDS;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.REQUIRES;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.TARGET_ASSESSMENT;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.TARGET_CREDENTIAL;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.WEBPAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.text.LocalText;

/** What a credential of the file asks for: expressions where the file has them, words otherwise, and its exams. */
final class Statements {
    private static final int DEPTH = 8;
    private static final int MOST_CONDITIONS = 100;
    /** What changes nothing in what is asked for. */
    private static final Set<String> HARMLESS =
            Set.of("@id", "@type", NAME, DESCRIPTION, CONDITION, WEBPAGE, "ceterms:assertedBy", TARGET_ASSESSMENT);

    private final Graph graph;
    private final Identities identities;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Resource.Ref> exams = new ArrayList<>();

    Statements(Resource credential, Graph graph, Identities identities) {
        this.graph = graph;
        this.identities = identities;
        credential.refs(REQUIRES).forEach(ref -> read(ref, Strength.REQUIRED));
        credential.refs(RECOMMENDS).forEach(ref -> read(ref, Strength.RECOMMENDED));
    }

    List<Statement> statements() {
        return statements;
    }

    /** What the assessments are that are asked for. */
    List<Resource.Ref> exams() {
        return exams;
    }

    private void read(Resource.Ref ref, Strength strength) {
        Optional<Resource> target = graph.find(ref);
        if (target.filter(found -> found.is(Vocabulary.ASSESSMENT)).isPresent()) {
            exams.add(ref);
        } else if (target.filter(found -> found.is(PROFILE) || found.types().isEmpty())
                .isPresent()) {
            profile(target.get(), strength);
        } else {
            Optional<String> code = identities.code(ref);
            statements.add(new Statement(
                    strength,
                    ref.place(),
                    code.map(Requirement::credential),
                    code.isPresent() ? Optional.empty() : target.flatMap(found -> found.text(NAME)),
                    Optional.empty()));
        }
    }

    private void profile(Resource profile, Strength strength) {
        List<Resource.Ref> assessments = profile.refs(TARGET_ASSESSMENT);
        exams.addAll(assessments);
        boolean asksMore = profile.says().stream().anyMatch(name -> !HARMLESS.contains(name));
        Optional<LocalText> words = profile.text(DESCRIPTION).or(() -> profile.text(NAME));
        Optional<LocalText> condition = profile.text(CONDITION);
        if (!assessments.isEmpty() && !asksMore && words.isEmpty() && condition.isEmpty()) {
            return;
        }
        statements.add(new Statement(strength, profile.place(), requirement(profile, 0), words, condition));
    }

    /** Empty when some of it is not understood: a part of a demand would be another demand. */
    private Optional<Requirement> requirement(Resource profile, int depth) {
        List<Requirement> parts = new ArrayList<>();
        for (String name : profile.says()) {
            if (!HARMLESS.contains(name) && !name.equals(TARGET_CREDENTIAL) && !name.equals(ALTERNATIVE)) {
                return Optional.empty();
            }
        }
        for (Resource.Ref ref : profile.refs(TARGET_CREDENTIAL)) {
            Optional<String> code = identities.code(ref);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            parts.add(Requirement.credential(code.get()));
        }
        List<Resource.Ref> ways = profile.refs(ALTERNATIVE);
        if (!ways.isEmpty()) {
            Optional<Requirement> any = depth < DEPTH ? anyOf(ways, depth + 1) : Optional.empty();
            if (any.isEmpty()) {
                return Optional.empty();
            }
            parts.add(any.get());
        }
        return parts.isEmpty() || parts.size() > MOST_CONDITIONS
                ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.getFirst() : new Requirement.AllOf(parts));
    }

    private Optional<Requirement> anyOf(List<Resource.Ref> ways, int depth) {
        List<Requirement> parts = new ArrayList<>();
        for (Resource.Ref ref : ways) {
            Optional<Requirement> part = graph.find(ref)
                    .filter(found -> !found.says(TARGET_ASSESSMENT))
                    .flatMap(found -> requirement(found, depth));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.size() > MOST_CONDITIONS ? Optional.empty() : Optional.of(new Requirement.AnyOf(parts));
    }

    /**
     * One thing that is asked for.
     *
     * @param requirement empty when it is said in words only, or speaks of what the catalogue cannot check
     */
    record Statement(
            Strength strength,
            String place,
            Optional<Requirement> requirement,
            Optional<LocalText> words,
            Optional<LocalText> condition) {}
}
