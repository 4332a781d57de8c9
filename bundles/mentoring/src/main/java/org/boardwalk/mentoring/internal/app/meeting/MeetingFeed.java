package org.boardwalk.mentoring.internal.app.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.security.GuestFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a calendar program reads behind a mentor's or a mentee's private address. */
@Component
public final class MeetingFeed implements GuestFile {
    private final MeetingCalendarService calendar;

    @Activate
    public MeetingFeed(@Reference MeetingCalendarService calendar) {
        this.calendar = calendar;
    }

    @Override
    public String purpose() {
        return MeetingCalendarService.PURPOSE;
    }

    @Override
    public Set<String> permissions() {
        return Set.of();
    }

    @Override
    public Optional<Content> read(UUID subject, Locale locale) {
        return calendar.ofPerson(subject, locale)
                .map(text -> new Content("mentoring.ics", "text/calendar;charset=utf-8", text));
    }
}
