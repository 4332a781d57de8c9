package org.boardwalk.participants.internal.ui.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantDetails.Builder;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;

/** The components of {@link ParticipantDetails} one by one, to compare and to take over. */
public enum Detail {
    GIVEN_NAME("givenName", ParticipantDetails::givenName, (to, from) -> to.givenName(from.givenName())),
    FAMILY_NAME("familyName", ParticipantDetails::familyName, (to, from) -> to.familyName(from.familyName())),
    PREFERRED_NAME(
            "preferredName", ParticipantDetails::preferredName, (to, from) -> to.preferredName(from.preferredName())),
    BIRTH_DATE("birthDate", ParticipantDetails::birthDate, (to, from) -> to.birthDate(from.birthDate())),
    LANGUAGE("language", ParticipantDetails::language, (to, from) -> to.language(from.language())),
    EMAIL("email", ParticipantDetails::email, (to, from) -> to.email(from.email())),
    PHONE("phone", ParticipantDetails::phone, (to, from) -> to.phone(from.phone())),
    STREET("street", ParticipantDetails::street, (to, from) -> to.street(from.street())),
    CITY("city", ParticipantDetails::city, (to, from) -> to.city(from.city())),
    STATE("state", ParticipantDetails::state, (to, from) -> to.state(from.state())),
    ZIP("zip", ParticipantDetails::zip, (to, from) -> to.zip(from.zip())),
    COUNTY("county", ParticipantDetails::county, (to, from) -> to.county(from.county())),
    EXTERNAL_ID("externalId", ParticipantDetails::externalId, (to, from) -> to.externalId(from.externalId())),
    PROGRAMME("programme", ParticipantDetails::programme, (to, from) -> to.programme(from.programme())),
    FUNDING("funding", ParticipantDetails::funding, (to, from) -> to.funding(from.funding())),
    PRIORITY("priority", ParticipantDetails::priority, (to, from) -> to.priority(from.priority())),
    ENTRY_DATE("entryDate", ParticipantDetails::entryDate, (to, from) -> to.entryDate(from.entryDate()));

    private final String key;
    private final Function<ParticipantDetails, @Nullable Object> get;
    private final BiConsumer<Builder, ParticipantDetails> copy;

    Detail(
            String key,
            Function<ParticipantDetails, @Nullable Object> get,
            BiConsumer<Builder, ParticipantDetails> copy) {
        this.key = key;
        this.get = get;
        this.copy = copy;
    }

    /** Name of the component. */
    public String key() {
        return key;
    }

    /** What readers call it. */
    public String label() {
        return Say.field(key);
    }

    public boolean same(ParticipantDetails one, ParticipantDetails other) {
        return Objects.equals(get.apply(one), get.apply(other));
    }

    public void copy(Builder to, ParticipantDetails from) {
        copy.accept(to, from);
    }

    /** As readers read it; a dash when it is not known. */
    public String text(ParticipantDetails details, Labels labels) {
        Object value = get.apply(details);
        String text =
                switch (this) {
                    case PROGRAMME -> labels.term(Vocabulary.PROGRAMME, details.programme());
                    case FUNDING -> labels.term(Vocabulary.FUNDING, details.funding());
                    case LANGUAGE -> language(details.language());
                    case PRIORITY -> priority(details.priority());
                    default ->
                        value instanceof LocalDate day
                                ? Formats.date(day, Words.locale())
                                : Objects.toString(value, "");
                };
        return text.isBlank() ? "–" : text;
    }

    /** In the reader's language; empty when it is not recorded. */
    public static String priority(@Nullable PriorityOfService recorded) {
        return recorded == null ? "" : Words.text("participants.priority." + recorded);
    }

    /** Name of a language in the reader's language. */
    public static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(Words.locale());
    }
}
