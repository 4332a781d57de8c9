package org.boardwalk.participants.internal.app.csv;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.imports.ImportField;

/**
 * What one row says about one person. A field that is absent was empty or is not in the file.
 *
 * @param number as a spreadsheet numbers it
 * @param texts fields as they are kept
 * @param dates fields that are dates
 */
public record ImportRow(
        int number,
        Map<ImportField, String> texts,
        Map<ImportField, LocalDate> dates,
        Optional<ParticipantStatus> status) {

    static ImportRow empty(int number) {
        return new ImportRow(
                number, new EnumMap<>(ImportField.class), new EnumMap<>(ImportField.class), Optional.empty());
    }

    ImportRow withStatus(ParticipantStatus value) {
        return new ImportRow(number, texts, dates, Optional.of(value));
    }

    public String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    public Optional<LocalDate> date(ImportField field) {
        return Optional.ofNullable(dates.get(field));
    }

    /** The details after this row, given those before: an empty cell changes nothing. */
    public ParticipantDetails onto(ParticipantDetails before) {
        return new ParticipantDetails(
                or(ImportField.EXTERNAL_ID, before.externalId()),
                or(ImportField.GIVEN_NAME, before.givenName()),
                or(ImportField.FAMILY_NAME, before.familyName()),
                or(ImportField.PREFERRED_NAME, before.preferredName()),
                dates.getOrDefault(ImportField.BIRTH_DATE, before.birthDate()),
                or(ImportField.EMAIL, before.email()),
                or(ImportField.PHONE, before.phone()),
                or(ImportField.STREET, before.street()),
                or(ImportField.CITY, before.city()),
                or(ImportField.STATE, before.state()),
                or(ImportField.COUNTY, before.county()),
                or(ImportField.ZIP, before.zip()),
                or(ImportField.LANGUAGE, before.language()),
                or(ImportField.PROGRAMME, before.programme()),
                or(ImportField.FUNDING, before.funding()),
                dates.getOrDefault(ImportField.ENTRY_DATE, before.entryDate()),
                priority().orElse(before.priority()));
    }

    private Optional<PriorityOfService> priority() {
        return Optional.ofNullable(texts.get(ImportField.PRIORITY)).map(PriorityOfService::valueOf);
    }

    private String or(ImportField field, String before) {
        return texts.getOrDefault(field, before);
    }

    /** Whether the other row says the same about the person. */
    public boolean saysTheSame(ImportRow other) {
        return texts.equals(other.texts) && dates.equals(other.dates) && status.equals(other.status);
    }
}
