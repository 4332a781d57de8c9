package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What staff type or import about a person. A text is never null: empty means "not known". A date that is null is
 * not known. Length limits and formats are checked when it is saved, see {@link Participants#register}.
 *
 * @param externalId number in the state's system of record (PIRL 100, never the social security number); at most 40
 *     characters, unique
 * @param givenName required, at most 80 characters, as {@code familyName}
 * @param preferredName what the person wants to be called
 * @param birthDate PIRL 200
 * @param email at most 254 characters
 * @param phone as written, at most 40 characters
 * @param street number and street, at most 120 characters
 * @param city at most 80 characters
 * @param state two letters (PIRL 101)
 * @param county name or FIPS code (PIRL 102), at most 60 characters
 * @param zip five digits, or nine as {@code 12345-6789} (PIRL 103)
 * @param language BCP 47 tag of the language the person wants to be served in, such as {@code en} or {@code es}
 * @param programme code of a term of {@link Vocabulary#PROGRAMME}
 * @param funding code of a term of {@link Vocabulary#FUNDING} (PIRL 903–905)
 * @param entryDate first day in the programme (PIRL 900); needed to become active
 * @param priority whether the person goes before others; null = nobody has recorded it
 */
public record ParticipantDetails(
        String externalId,
        String givenName,
        String familyName,
        String preferredName,
        @Nullable LocalDate birthDate,
        String email,
        String phone,
        String street,
        String city,
        String state,
        String county,
        String zip,
        String language,
        String programme,
        String funding,
        @Nullable LocalDate entryDate,
        @Nullable PriorityOfService priority) {

    public ParticipantDetails {
        Objects.requireNonNull(externalId, "externalId");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(familyName, "familyName");
        Objects.requireNonNull(preferredName, "preferredName");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(county, "county");
        Objects.requireNonNull(zip, "zip");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(funding, "funding");
    }

    /** Without a word about priority. */
    public ParticipantDetails(
            String externalId,
            String givenName,
            String familyName,
            String preferredName,
            @Nullable LocalDate birthDate,
            String email,
            String phone,
            String street,
            String city,
            String state,
            String county,
            String zip,
            String language,
            String programme,
            String funding,
            @Nullable LocalDate entryDate) {
        this(
                externalId,
                givenName,
                familyName,
                preferredName,
                birthDate,
                email,
                phone,
                street,
                city,
                state,
                county,
                zip,
                language,
                programme,
                funding,
                entryDate,
                null);
    }

    /** Somebody of whom only the name is known. */
    public static ParticipantDetails named(String givenName, String familyName) {
        return new Builder().givenName(givenName).familyName(familyName).build();
    }

    /** What others call the person: the preferred or given name, then the family name. */
    public String displayName() {
        return ((preferredName.isBlank() ? givenName : preferredName) + " " + familyName).strip();
    }

    /** A changeable copy. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Sets a few of many; what is not set stays "not known". */
    public static final class Builder {
        private String externalId = "";
        private String givenName = "";
        private String familyName = "";
        private String preferredName = "";
        private @Nullable LocalDate birthDate;
        private String email = "";
        private String phone = "";
        private String street = "";
        private String city = "";
        private String state = "";
        private String county = "";
        private String zip = "";
        private String language = "";
        private String programme = "";
        private String funding = "";
        private @Nullable LocalDate entryDate;
        private @Nullable PriorityOfService priority;

        private Builder() {}

        private Builder(ParticipantDetails from) {
            externalId(from.externalId).givenName(from.givenName).familyName(from.familyName);
            preferredName(from.preferredName)
                    .birthDate(from.birthDate)
                    .email(from.email)
                    .phone(from.phone);
            street(from.street)
                    .city(from.city)
                    .state(from.state)
                    .county(from.county)
                    .zip(from.zip);
            language(from.language)
                    .programme(from.programme)
                    .funding(from.funding)
                    .entryDate(from.entryDate)
                    .priority(from.priority);
        }

        public Builder externalId(String value) {
            externalId = value;
            return this;
        }

        public Builder givenName(String value) {
            givenName = value;
            return this;
        }

        public Builder familyName(String value) {
            familyName = value;
            return this;
        }

        public Builder preferredName(String value) {
            preferredName = value;
            return this;
        }

        public Builder birthDate(@Nullable LocalDate value) {
            birthDate = value;
            return this;
        }

        public Builder email(String value) {
            email = value;
            return this;
        }

        public Builder phone(String value) {
            phone = value;
            return this;
        }

        public Builder street(String value) {
            street = value;
            return this;
        }

        public Builder city(String value) {
            city = value;
            return this;
        }

        public Builder state(String value) {
            state = value;
            return this;
        }

        public Builder county(String value) {
            county = value;
            return this;
        }

        public Builder zip(String value) {
            zip = value;
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder programme(String value) {
            programme = value;
            return this;
        }

        public Builder funding(String value) {
            funding = value;
            return this;
        }

        public Builder entryDate(@Nullable LocalDate value) {
            entryDate = value;
            return this;
        }

        public Builder priority(@Nullable PriorityOfService value) {
            priority = value;
            return this;
        }

        public ParticipantDetails build() {
            return new ParticipantDetails(
                    externalId,
                    givenName,
                    familyName,
                    preferredName,
                    birthDate,
                    email,
                    phone,
                    street,
                    city,
                    state,
                    county,
                    zip,
                    language,
                    programme,
                    funding,
                    entryDate,
                    priority);
        }
    }
}
