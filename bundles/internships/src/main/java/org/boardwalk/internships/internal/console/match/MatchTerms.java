package org.boardwalk.internships.internal.console.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.problem.ProblemException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands of the matching share. */
final class MatchTerms {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MatchTerms() {}

    /** By name, in any case, or by id. */
    static UUID id(Terms terms, String wanted) {
        return terms.list().stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted)
                        || one.id().toString().equals(wanted))
                .findFirst()
                .map(Term::id)
                .orElseThrow(() -> new ProblemException("internships.term.notFound"));
    }

    static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new ProblemException("internships.run.console.noFile", file.toString());
        }
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Ids alone: names of people belong on no console. */
    static void print(MatchRun run, boolean json) {
        if (json) {
            System.out.println(json(run));
            return;
        }
        System.out.printf(
                "run %s: %d of %d people have a seat; input %s%n",
                run.id(), run.line().placed(), run.line().people(), run.inputHash());
        print(run.certificate(), false);
    }

    static void print(Certificate found, boolean json) {
        if (json) {
            System.out.println(json(found));
            return;
        }
        found.problems().forEach(problem -> System.out.println("wrong: " + problem));
        System.out.println(
                found.stable()
                        ? "stable: no blocking pair"
                        : "blocking pairs: " + found.blocking().size());
        found.blocking()
                .forEach(pair -> System.out.printf(
                        "blocking: %s %s%s%n",
                        pair.participantId(), pair.opportunityId(), pair.causedByPin() ? " caused by a pin" : ""));
    }
}
