package org.boardwalk.internships.internal.app.placement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.app.placement.Supervisors.Errand;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Table;
import org.boardwalk.platform.api.security.GuestPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A week of hours for the supervisor: approve it, or give it back with a reason. */
@Component
public final class HoursPage implements GuestPage {
    private static final String REASON = "reason";
    private static final String APPROVE = "approve";
    private static final String GIVE_BACK = "give-back";

    private final Timesheets timesheets;
    private final TimesheetStore store;
    private final PlacementStore placements;
    private final GuestWords words;

    @Activate
    public HoursPage(
            @Reference Timesheets timesheets,
            @Reference TimesheetStore store,
            @Reference PlacementStore placements,
            @Reference GuestWords words) {
        this.timesheets = timesheets;
        this.store = store;
        this.placements = placements;
        this.words = words;
    }

    @Override
    public String purpose() {
        return Errand.HOURS.purpose();
    }

    @Override
    public Set<String> permissions() {
        return PlacementAccess.GUEST;
    }

    @Override
    public Optional<GuestForm> show(UUID subject, Locale locale) {
        return store.week(subject)
                .filter(week -> week.state() == Timesheets.State.HANDED_IN)
                .map(week -> form(store.record(week), placements.row(week.placementId()), locale));
    }

    private GuestForm form(Week week, PlacementEntity placement, Locale locale) {
        String person = words.person(week.participantId());
        String hours = GuestWords.number(locale, week.hours());
        return new GuestForm(
                words.text(locale, "guest.hours.heading", hours, person),
                List.of(
                        words.text(
                                locale, "guest.hours.what", words.title(placement), Access.day(locale, week.monday())),
                        words.text(locale, "guest.hours.how")),
                Optional.of(table(week, locale)),
                List.of(Field.area(
                        REASON,
                        words.text(locale, "guest.hours.reason"),
                        words.text(locale, "guest.hours.reasonHelp"))),
                List.of(
                        new Action(APPROVE, words.text(locale, "guest.hours.approve", hours), true),
                        new Action(GIVE_BACK, words.text(locale, "guest.hours.giveBack"), false)));
    }

    private Table table(Week week, Locale locale) {
        return new Table(
                words.text(locale, "guest.hours.table"),
                List.of(
                        words.text(locale, "guest.hours.day"),
                        words.text(locale, "guest.hours.hours"),
                        words.text(locale, "guest.hours.work")),
                week.days().stream()
                        .map(day -> List.of(
                                GuestWords.weekday(locale, day.day()),
                                GuestWords.number(locale, day.hours()),
                                day.what()))
                        .toList());
    }

    @Override
    public GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale) {
        WeekEntity week = store.week(subject).orElseThrow();
        if (action.equals(APPROVE)) {
            timesheets.approve(week.placementId(), week.monday());
            return done("guest.hours.approved", locale);
        }
        String reason = values.getOrDefault(REASON, "");
        if (reason.isBlank()) {
            return new GuestAnswer.Wrong(Map.of(REASON, words.text(locale, "guest.hours.reasonMissing")));
        }
        timesheets.giveBack(week.placementId(), week.monday(), reason);
        return done("guest.hours.givenBack", locale);
    }

    private GuestAnswer done(String key, Locale locale) {
        return new GuestAnswer.Done(
                words.text(locale, "guest.thanks"),
                List.of(words.text(locale, key), words.text(locale, "guest.close")));
    }
}
