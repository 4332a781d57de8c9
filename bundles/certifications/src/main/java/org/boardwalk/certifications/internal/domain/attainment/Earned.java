package org.boardwalk.certifications.internal.domain.attainment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A credential somebody holds, as far as the measure asks. Whether it still counts for its holder does not matter: it is
 * the award that is measured.
 *
 * @param type empty = nobody has said yet
 * @param sure whether more than the person's word is known
 */
public record Earned(
        UUID id,
        Optional<String> code,
        LocalText name,
        Optional<FederalType> type,
        LocalDate on,
        boolean sure,
        boolean withdrawn) {}
