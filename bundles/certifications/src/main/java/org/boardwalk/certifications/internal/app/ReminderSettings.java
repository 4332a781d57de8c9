package org.boardwalk.certifications.internal.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many days before the end of a credential people are reminded. */
@Component(service = ReminderSettings.class)
public final class ReminderSettings {
    private static final String KEY = "certifications.reminders";
    private static final List<Integer> USUAL = List.of(90, 60, 30, 7);
    private static final int LONGEST = 730;
    private static final int MOST = 10;

    private final Settings settings;

    @Activate
    public ReminderSettings(@Reference Settings settings) {
        this.settings = settings;
    }

    /** Longest first. */
    List<Integer> days() {
        return settings.get(KEY)
                .map(text ->
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList())
                .orElse(USUAL);
    }

    /** Within which a credential counts as ending soon. */
    int longest() {
        return days().getFirst();
    }

    void set(List<Integer> days) {
        List<Integer> sorted =
                days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty() || sorted.size() > MOST || sorted.getFirst() > LONGEST || sorted.getLast() < 1) {
            throw new ProblemException("certifications.reminders.bad", MOST, LONGEST);
        }
        settings.put(KEY, sorted.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
