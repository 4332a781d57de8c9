package org.boardwalk.internships.internal.app.placement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.PlacementCalendar;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.placement.CalendarText;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.GuestLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Placements in people's own calendars. */
@Component(service = {PlacementCalendar.class, PlacementCalendarService.class})
public final class PlacementCalendarService implements PlacementCalendar {
    static final String PURPOSE = "internships.calendar";
    private static final Duration LIFE = Duration.ofDays(400);

    private final Transactions transactions;
    private final CurrentUser user;
    private final PlacementAccess access;
    private final PlacementStore store;
    private final GuestLinks links;
    private final GuestWords words;

    @Activate
    public PlacementCalendarService(
            @Reference Transactions transactions,
            @Reference CurrentUser user,
            @Reference PlacementAccess access,
            @Reference PlacementStore store,
            @Reference GuestLinks links,
            @Reference GuestWords words) {
        this.transactions = transactions;
        this.user = user;
        this.access = access;
        this.store = store;
        this.links = links;
        this.words = words;
    }

    @Override
    public String file(UUID placementId) {
        return transactions.read(() -> {
            PlacementEntity row = store.row(placementId);
            access.requireRead(row.participantId());
            return text(List.of(row), user.account().map(Account::locale).orElse(Locale.ENGLISH));
        });
    }

    @Override
    public String feed(UUID participantId) {
        access.requirePlaceOrOwn(participantId);
        return transactions.write(
                () -> links.issue(PURPOSE, participantId, "calendar", LIFE).path());
    }

    @Override
    public Optional<Instant> feedUntil(UUID participantId) {
        access.requireRead(participantId);
        return links.worksUntil(PURPOSE, participantId);
    }

    @Override
    public void endFeed(UUID participantId) {
        access.requirePlaceOrOwn(participantId);
        links.revoke(PURPOSE, participantId);
    }

    /** All placements of a person; inside a transaction, the right was checked. */
    String ofPerson(UUID participantId, Locale locale) {
        return text(store.of(List.of(participantId)), locale);
    }

    private String text(List<PlacementEntity> rows, Locale locale) {
        return CalendarText.of(
                words.text(locale, "calendar.name"),
                rows.stream().flatMap(row -> events(row, locale)).toList());
    }

    /** The placement as a bar over its days, and the shifts of each week where they are agreed. */
    private Stream<CalendarText.Event> events(PlacementEntity row, Locale locale) {
        Days days = new Days(row.from(), row.endedOn().orElse(row.until()));
        List<Shift> shifts = row.times().map(WorkingTimes::shifts).orElse(List.of());
        return Stream.concat(
                Stream.of(event(row, locale, days, Optional.empty(), "placement-" + row.id())),
                IntStream.range(0, shifts.size())
                        .filter(at -> isIn(shifts.get(at), days))
                        .mapToObj(at -> event(
                                row,
                                locale,
                                days,
                                Optional.of(shifts.get(at)),
                                "times-" + row.id() + (at == 0 ? "" : "-" + at))));
    }

    /** Whether any of its days lies in them. */
    private static boolean isIn(Shift shift, Days days) {
        return shift.days().stream()
                .anyMatch(day ->
                        !days.first().with(TemporalAdjusters.nextOrSame(day)).isAfter(days.last()));
    }

    private CalendarText.Event event(PlacementEntity row, Locale locale, Days days, Optional<Shift> shift, String id) {
        OpportunityEntity opportunity = store.opportunity(row.opportunityId());
        return new CalendarText.Event(
                id + "@boardwalk",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                days,
                shift,
                shift.filter(Shift::onCall).isPresent()
                        ? words.text(locale, "calendar.onCall", opportunity.title())
                        : opportunity.title(),
                store.place(opportunity, row.siteId()),
                words.text(
                        locale,
                        "calendar.about",
                        words.text(locale, "kind." + opportunity.kind()),
                        words.text(locale, "placement." + row.state())),
                row.state() == Placement.State.CANCELLED);
    }
}
