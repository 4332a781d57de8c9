package org.boardwalk.certifications.api.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * What one period of participation of one person brings to credential attainment.
 *
 * @param externalId the person's number in the state's system; empty = none
 * @param exit empty = still in the programme
 * @param rule that was applied; empty = none is known for that day, then nothing else is said
 * @param lastDay on which a credential still counts; empty = not exited, or no rule
 * @param measured COUNTS: in the denominator
 * @param attained COUNTS: in the numerator
 * @param credentials newest first
 */
public record SpellAttainment(
        UUID participantId,
        String externalId,
        LocalDate entry,
        Optional<LocalDate> exit,
        Optional<AttainmentRule> rule,
        Optional<LocalDate> lastDay,
        Judgement measured,
        Verdict attained,
        List<Credential> credentials) {
    public SpellAttainment {
        credentials = List.copyOf(credentials);
    }

    /** What stands in the report's slots (elements 1800 to 1805), in their order; may be empty. */
    public List<Credential> slots() {
        return credentials.stream()
                .filter(credential -> credential.slot().isPresent())
                .sorted(java.util.Comparator.comparing(
                        credential -> credential.slot().orElseThrow()))
                .toList();
    }

    /**
     * A credential in the person's wallet.
     *
     * @param id of the wallet entry
     * @param code of the catalogue; empty = not in it
     * @param type empty = nobody has said yet, since the catalogue does not know it
     * @param earnedOn day of the award
     * @param slot 1 to 3: its place in the report; empty = it has none
     */
    public record Credential(
            UUID id,
            Optional<String> code,
            LocalText name,
            Optional<FederalType> type,
            LocalDate earnedOn,
            Judgement judgement,
            Optional<Integer> slot) {}
}
