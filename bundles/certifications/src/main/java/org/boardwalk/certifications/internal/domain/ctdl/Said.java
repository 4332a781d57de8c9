package org.boardwalk.certifications.internal.domain.ctdl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.internal.domain.ctdl.Statements.Statement;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * What a file says of one credential, as far as the catalogue keeps such things. Empty = the file does not say.
 *
 * @param endedOn last day on which it was offered
 * @param successor code of what replaces it
 * @param months after how many it has to be renewed
 * @param renewal whether the file speaks of how it is renewed
 */
record Said(
        CredentialClass sort,
        LocalText name,
        Optional<String> ctid,
        Optional<LocalText> summary,
        Optional<Organisation> issuer,
        Optional<Lifecycle.Status> status,
        Optional<PartialDate> endedOn,
        Optional<String> successor,
        Optional<Integer> months,
        boolean renewal,
        List<Statement> statements,
        Optional<SaidExam> exam) {
    /** @param domains empty = the file does not say */
    record SaidExam(
            LocalText name, Optional<String> code, Optional<LocalDate> lastDay, List<Credential.Domain> domains) {}
}
