package org.boardwalk.internships.internal.app.placement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.security.GuestFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a calendar program reads behind a person's private address. */
@Component
public final class CalendarFeed implements GuestFile {
    private final PlacementCalendarService calendar;

    @Activate
    public CalendarFeed(@Reference PlacementCalendarService calendar) {
        this.calendar = calendar;
    }

    @Override
    public String purpose() {
        return PlacementCalendarService.PURPOSE;
    }

    @Override
    public Set<String> permissions() {
        return Set.of();
    }

    @Override
    public Optional<Content> read(UUID subject, Locale locale) {
        return Optional.of(
                new Content("placements.ics", "text/calendar;charset=utf-8", calendar.ofPerson(subject, locale)));
    }
}
