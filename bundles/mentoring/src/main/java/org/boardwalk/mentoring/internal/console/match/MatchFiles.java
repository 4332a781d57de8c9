package org.boardwalk.mentoring.internal.console.match;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.PairingText;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands of the match share: settings, files, and what is printed. */
final class MatchFiles {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MatchFiles() {}

    static MatchSettings settings(String mode, @Nullable String floor) {
        Optional<BigDecimal> least = Optional.ofNullable(floor).map(MatchFiles::decimal);
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "reach" -> {
                if (least.isPresent()) {
                    throw new ProblemException("mentoring.run.console.floor");
                }
                yield MatchSettings.reach();
            }
            case "quality" -> MatchSettings.quality(least.orElse(BigDecimal.ZERO));
            default -> throw new ProblemException("mentoring.run.console.mode", mode);
        };
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw new ProblemException("mentoring.run.console.number", text);
        }
    }

    static WeightedInstance instance(Path file) throws IOException {
        try {
            return PairingText.read(bytes(file));
        } catch (InputException bad) {
            throw broken(file, bad);
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new ProblemException("mentoring.run.console.noFile", file.toString());
        }
    }

    static ProblemException broken(Path file, InputException bad) {
        String message = String.valueOf(bad.getMessage());
        String reason = message.substring(message.indexOf(": ") + 2);
        return new ProblemException("mentoring.run.console.badFile", file.toString(), bad.line(), reason);
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
                "run %s: %d of %d mentees have a mentor; input %s%n",
                run.id(), run.line().paired(), run.line().mentees(), run.inputHash());
        print(run.certificate(), false);
    }

    static void print(Certificate found, boolean json) {
        if (json) {
            System.out.println(json(found));
            return;
        }
        found.problems().forEach(problem -> System.out.println("wrong: " + problem));
        System.out.printf("pairs: %d, total: %s%n", found.pairs(), found.total());
        System.out.println(
                found.optimal()
                        ? "optimal: proven by duals"
                        : "not proven optimal: " + found.unproven().orElse("see above"));
        System.out.println("blocking pairs: " + found.blocking());
    }
}
