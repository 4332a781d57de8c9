package org.boardwalk.participants.internal.domain;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.participants.api.MergePreview.Difference;
import org.boardwalk.participants.api.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/** What two records of one person say together. */
public final class MergeRules {
    private MergeRules() {}

    /** What the first says, completed by what only the second says. */
    public static ParticipantDetails completed(ParticipantDetails first, ParticipantDetails second) {
        return new ParticipantDetails(
                or(first.externalId(), second.externalId()),
                or(first.givenName(), second.givenName()),
                or(first.familyName(), second.familyName()),
                or(first.preferredName(), second.preferredName()),
                or(first.birthDate(), second.birthDate()),
                or(first.email(), second.email()),
                or(first.phone(), second.phone()),
                or(first.street(), second.street()),
                or(first.city(), second.city()),
                or(first.state(), second.state()),
                or(first.county(), second.county()),
                or(first.zip(), second.zip()),
                or(first.language(), second.language()),
                or(first.programme(), second.programme()),
                or(first.funding(), second.funding()),
                or(first.entryDate(), second.entryDate()),
                first.priority() == null ? second.priority() : first.priority());
    }

    /** Details in which both say something, and not the same. */
    public static List<Difference> differences(ParticipantDetails first, ParticipantDetails second) {
        List<Difference> found = new ArrayList<>();
        for (RecordComponent component : ParticipantDetails.class.getRecordComponents()) {
            String one = text(component, first);
            String other = text(component, second);
            if (!one.isEmpty() && !other.isEmpty() && !SearchText.of(one).equals(SearchText.of(other))) {
                found.add(new Difference(component.getName(), one, other));
            }
        }
        return found;
    }

    private static String text(RecordComponent component, ParticipantDetails details) {
        try {
            Object said = component.getAccessor().invoke(details);
            return said == null ? "" : said.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an exported record can be read", e);
        }
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static @Nullable LocalDate or(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null ? second : first;
    }
}
