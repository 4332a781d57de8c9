package org.boardwalk.matching.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;

/** A result in lines for files and logs, in English, by number from 1: the same result has the same lines. */
public final class PlacementReport {
    private PlacementReport() {}

    /** How it was made, and what the verifier found. */
    public static List<String> lines(
            HrInstance instance,
            PlacementSettings settings,
            Optional<SizeBound> bound,
            PlacementCertificate certificate) {
        List<String> lines = new ArrayList<>(facts(instance, certificate));
        lines.add(ties(instance, settings));
        bound.map(PlacementReport::size).ifPresent(lines::add);
        lines.addAll(findings(certificate));
        return lines;
    }

    /** What the verifier found. */
    public static List<String> lines(HrInstance instance, PlacementCertificate certificate) {
        List<String> lines = new ArrayList<>(facts(instance, certificate));
        lines.addAll(findings(certificate));
        return lines;
    }

    private static List<String> facts(HrInstance instance, PlacementCertificate certificate) {
        return List.of(
                "residents: " + instance.residents().owners() + ", hospitals: "
                        + instance.hospitals().owners() + ", seats: " + instance.seats() + ", acceptable pairs: "
                        + instance.residents().entries(),
                "sha-256 of the canonical instance: " + certificate.sha256(),
                "matched: " + certificate.matched());
    }

    private static String ties(HrInstance instance, PlacementSettings settings) {
        String proposers =
                switch (settings.proposers()) {
                    case RESIDENTS -> "residents propose";
                    case HOSPITALS -> "hospitals propose";
                };
        if (!instance.hasTies()) {
            return "ties: none; " + proposers;
        }
        return switch (settings.ties()) {
            case LOTTERY -> "ties: policy order, then lottery with seed " + settings.seed() + "; " + proposers;
            case KIRALY -> "ties: kiraly, lottery with seed " + settings.seed() + "; " + proposers;
        };
    }

    private static String size(SizeBound bound) {
        return bound.exact()
                ? "size: every stable matching has this many pairs"
                : "size: no stable matching has more than " + bound.times() + "/" + bound.per()
                        + " times as many pairs";
    }

    private static List<String> findings(PlacementCertificate certificate) {
        List<String> lines = new ArrayList<>();
        certificate.violations().forEach(violation -> lines.add("violation: " + violation.sentence()));
        if (certificate.violations().isEmpty()) {
            lines.add(
                    certificate.blocking().isEmpty()
                            ? "stable: no blocking pair"
                            : "blocking pairs: " + certificate.blocking().size());
            certificate.blocking().forEach(pair -> lines.add(line(pair)));
        }
        return lines;
    }

    private static String line(Blocking pair) {
        String partner = pair.ofCouple() ? " with " + (pair.partner() + 1) + " " + (pair.partnerHospital() + 1) : "";
        String cause =
                switch (pair.cause()) {
                    case PIN_OF_RESIDENT -> " caused by the pin of " + (pair.resident() + 1);
                    case PINS_AT_HOSPITAL -> " caused by pins at " + (pair.hospital() + 1);
                    case NO_PIN -> "";
                };
        return "blocking: " + (pair.resident() + 1) + " " + (pair.hospital() + 1) + partner + cause;
    }
}
