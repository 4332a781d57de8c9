package org.boardwalk.certifications.internal.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.certifications.api.attainment.AttainmentReport;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.attainment.Judgement;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Credential attainment of those who exited in a window. */
@Service
@Command(
        scope = "certifications",
        name = "credential-attainment",
        description =
                "Says which share of those who exited in a window attained a credential, from this deployment's records")
public final class AttainmentCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CredentialAttainment attainment;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--from", description = "First day of exit, such as 2025-07-01", required = true)
    private String from = "";

    @Option(name = "--to", description = "Last day of exit, such as 2026-06-30", required = true)
    private String to = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        Printed printed =
                user.asSystem("console:credential-attainment", () -> Printed.of(attainment.report(first, last)));
        System.out.println(json ? Json.write(printed) : printed.inWords());
        return null;
    }

    private static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            ProblemException problem = new ProblemException("certifications.attainment.badDay", iso);
            problem.initCause(e);
            throw problem;
        }
    }

    /** What is printed. */
    record Printed(
            LocalDate from,
            LocalDate to,
            long exits,
            long denominator,
            long numerator,
            long notAttained,
            long notYetKnown,
            long notMeasured,
            List<Line> spells) {
        static Printed of(AttainmentReport report) {
            return new Printed(
                    report.from(),
                    report.to(),
                    report.spells().size(),
                    report.denominator(),
                    report.numerator(),
                    report.count(Verdict.DOES_NOT_COUNT),
                    report.count(Verdict.NOT_YET_KNOWN),
                    report.excluded(),
                    report.spells().stream().map(Line::of).toList());
        }

        /**
         * One period of participation.
         *
         * @param rule id; empty = none is known for that day
         */
        record Line(
                UUID participantId,
                String externalId,
                LocalDate entry,
                Optional<LocalDate> exit,
                Optional<String> rule,
                Judgement measured,
                Verdict attained,
                List<SpellAttainment.Credential> credentials) {
            static Line of(SpellAttainment spell) {
                return new Line(
                        spell.participantId(),
                        spell.externalId(),
                        spell.entry(),
                        spell.exit(),
                        spell.rule().map(AttainmentRule::id),
                        spell.measured(),
                        spell.attained(),
                        spell.credentials());
            }
        }

        String inWords() {
            return """
                    Exits from %s to %s: %d
                    In the measure: %d
                    Attained a credential: %d
                    Did not: %d
                    Not yet known: %d
                    Not in the measure: %d
                    Computed from this deployment's records; the official figure is the state's.""".formatted(from, to, exits, denominator, numerator, notAttained, notYetKnown, notMeasured);
        }
    }
}
