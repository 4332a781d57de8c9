package org.boardwalk.mentoring.internal.app.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.MeetingCalendar;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.meeting.CalendarText;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.GuestLinks;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings in people's own calendars: with whom, when and where, nothing of what they were about. */
@Component(service = {MeetingCalendar.class, MeetingCalendarService.class})
public final class MeetingCalendarService implements MeetingCalendar {
    static final String PURPOSE = "mentoring.calendar";
    private static final Duration LIFE = Duration.ofDays(400);
    /** How far back a calendar reads. */
    private static final int MONTHS = 3;

    private final Transactions transactions;
    private final CurrentUser user;
    private final PairSight sight;
    private final MeetingService meetings;
    private final MeetingStore store;
    private final ProfileStore profiles;
    private final People people;
    private final GuestLinks links;
    private final Texts texts;

    @Activate
    public MeetingCalendarService(
            @Reference Transactions transactions,
            @Reference CurrentUser user,
            @Reference PairSight sight,
            @Reference MeetingService meetings,
            @Reference MeetingStore store,
            @Reference ProfileStore profiles,
            @Reference People people,
            @Reference GuestLinks links,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.user = user;
        this.sight = sight;
        this.meetings = meetings;
        this.store = store;
        this.profiles = profiles;
        this.people = people;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String file(UUID meetingId) {
        return transactions.read(() -> {
            UUID reader = own();
            Meeting meeting = meetings.find(meetingId).orElseThrow(MeetingCalendarService::notFound);
            MeetingEntity row = store.find(meeting.id()).orElseThrow(MeetingCalendarService::notFound);
            Locale locale = user.account().map(Account::locale).orElse(Locale.ENGLISH);
            return text(List.of(row), reader, locale);
        });
    }

    @Override
    public String feed() {
        return transactions.write(
                () -> links.issue(PURPOSE, own(), "calendar", LIFE).path());
    }

    @Override
    public Optional<Instant> feedUntil() {
        return transactions.read(() -> links.worksUntil(PURPOSE, own()));
    }

    @Override
    public void endFeed() {
        transactions.write(() -> links.revoke(PURPOSE, own()));
    }

    /** As mentor, else as mentee. */
    private UUID own() {
        return sight.mentor()
                .map(MentorEntity::id)
                .or(sight::mentee)
                .orElseThrow(() -> new ProblemException("platform.security.forbidden"));
    }

    /** All of a mentor or a mentee; the right was checked. Empty when there is no such person any more. */
    Optional<String> ofPerson(UUID personId, Locale locale) {
        return transactions.read(() -> {
            boolean known = profiles.mentor(personId).isPresent()
                    || profiles.mentee(personId).isPresent();
            List<MeetingEntity> rows =
                    store.calendarOf(personId, LocalDate.now().minusMonths(MONTHS));
            return known ? Optional.of(text(rows, personId, locale)) : Optional.empty();
        });
    }

    private String text(List<MeetingEntity> rows, UUID reader, Locale locale) {
        return CalendarText.of(
                texts.text(locale, "mentoring.desk.calendar.name"),
                ZoneId.systemDefault(),
                rows.stream().map(row -> event(row, reader, locale)).toList());
    }

    private CalendarText.Event event(MeetingEntity row, UUID reader, Locale locale) {
        return new CalendarText.Event(
                "meeting-" + row.id() + "@boardwalk",
                row.loggedAt(),
                row.version(),
                row.on(),
                row.at(),
                row.minutes(),
                texts.text(locale, "mentoring.desk.calendar.with", with(row, reader, locale)),
                row.place(),
                row.state() == Meeting.State.CANCELLED || row.state() == Meeting.State.MISSED);
    }

    private String with(MeetingEntity row, UUID reader, Locale locale) {
        if (!row.mentorId().equals(reader)) {
            return profiles.mentor(row.mentorId())
                    .map(MentorEntity::displayName)
                    .orElse("");
        }
        if (row.kind() == MentoringKind.GROUP) {
            return texts.text(locale, "mentoring.desk.calendar.group");
        }
        return store.presences(row.id()).stream()
                .map(PresenceEntity::participantId)
                .flatMap(id -> people.find(id).stream())
                .map(person -> person.shownName(LocalDate.now()))
                .findFirst()
                .orElse("");
    }

    private static ProblemException notFound() {
        return new ProblemException("mentoring.meeting.notFound");
    }
}
