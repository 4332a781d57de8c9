package org.boardwalk.platform.persistence.internal.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.boardwalk.platform.persistence.internal.database.Columns;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of one line, in one column. */
final class AuditJson {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final int COLUMN = 32_000;

    /** What was or is nothing is left out: most lines are of something new. */
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Values are shortened, rather than attributes left out, when all together do not fit. */
    String write(List<Change> changes) {
        String json = mapper.writeValueAsString(changes);
        for (int length = 1000; json.length() > COLUMN && length > 1; length /= 2) {
            int longest = length;
            json = mapper.writeValueAsString(changes.stream()
                    .map(change -> new Change(
                            change.attribute(), shortened(change.from(), longest), shortened(change.to(), longest)))
                    .toList());
        }
        return json;
    }

    List<Change> read(String json) {
        return mapper.readValue(json, CHANGES);
    }

    private static @Nullable String shortened(@Nullable String value, int length) {
        return value == null ? null : Columns.shortened(value, length);
    }
}
