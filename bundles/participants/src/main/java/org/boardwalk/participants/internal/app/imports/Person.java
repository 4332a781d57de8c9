package org.boardwalk.participants.internal.app.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.internal.app.csv.ImportRow;
import org.boardwalk.participants.internal.domain.Keys;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.SearchText;

/**
 * Whom a row is about, as it is compared.
 *
 * @param number empty = none
 * @param email empty = none
 */
record Person(ImportRow row, String number, String email, String name, Optional<LocalDate> birthDate) {
    static Person of(ImportRow row) {
        return new Person(
                row,
                SearchText.of(row.text(ImportField.EXTERNAL_ID)),
                SearchText.of(row.text(ImportField.EMAIL)),
                Keys.name(row.text(ImportField.GIVEN_NAME), row.text(ImportField.FAMILY_NAME)),
                row.date(ImportField.BIRTH_DATE));
    }

    /** The number of somebody who is here, as it is compared. */
    static String number(ParticipantEntity person) {
        return SearchText.of(person.details().externalId());
    }

    /** Two different numbers are two different people, whatever else they share. */
    boolean isSurelyNot(String otherNumber) {
        return !number.isEmpty() && !otherNumber.isEmpty() && !number.equals(otherNumber);
    }
}
