package org.boardwalk.certifications.internal.domain.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.SortedMap;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records of the API to JSON and back. Names and structure are the records'; a requirement says what it is in the
 * property {@code is}, a text is an object from language to words, an empty {@code Optional} is left out.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Requirement.class, RequirementForm.class)
            .addMixIn(LocalText.class, LocalTextForm.class)
            .addMixIn(PartialDate.class, PartialDateForm.class)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws JacksonException with line and column when it is no such record */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** @throws JacksonException with line and column when it is no such value */
    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Requirement.AllOf.class, name = "all"),
        @JsonSubTypes.Type(value = Requirement.AnyOf.class, name = "any"),
        @JsonSubTypes.Type(value = Requirement.AtLeast.class, name = "at-least"),
        @JsonSubTypes.Type(value = Requirement.StepDone.class, name = "step"),
        @JsonSubTypes.Type(value = Requirement.CredentialHeld.class, name = "credential"),
        @JsonSubTypes.Type(value = Requirement.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Requirement.Education.class, name = "education")
    })
    private interface RequirementForm {}

    private abstract static class LocalTextForm {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LocalTextForm(SortedMap<String, String> byLanguage) {}

        @JsonValue
        abstract SortedMap<String, String> byLanguage();
    }

    private abstract static class PartialDateForm {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PartialDateForm(String iso) {}

        @JsonValue
        abstract String iso();
    }
}
