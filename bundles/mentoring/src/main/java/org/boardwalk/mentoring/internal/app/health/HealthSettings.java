package org.boardwalk.mentoring.internal.app.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From when on a pair needs attention, in the board's setting {@value #SETTING}: nine numbers with commas between. */
@Component(service = HealthSettings.class)
public final class HealthSettings {
    static final String SETTING = "mentoring.health";

    private static final int LONGEST_DAYS = 365;
    private static final int MOST_MISSED = 10;
    private static final BigDecimal LOWEST_MARK = BigDecimal.ONE;
    private static final BigDecimal HIGHEST_MARK = new BigDecimal(5);

    private final Settings settings;

    @Activate
    public HealthSettings(@Reference Settings settings) {
        this.settings = settings;
    }

    public HealthRules get() {
        return settings.get(SETTING).map(HealthSettings::read).orElse(HealthRules.USUAL);
    }

    HealthRules put(HealthRules rules) {
        HealthRules exact = new HealthRules(
                rules.notAnsweredDays(),
                rules.notBegunDays(),
                rules.noContactDays(),
                rules.missedMeetings(),
                rules.lowMark().setScale(2, RoundingMode.HALF_UP),
                rules.surveyOpenDays(),
                rules.pauseDays(),
                rules.endsWithinDays(),
                rules.proposalDays());
        require(exact);
        settings.put(
                SETTING,
                Stream.of(
                                exact.notAnsweredDays(),
                                exact.notBegunDays(),
                                exact.noContactDays(),
                                exact.surveyOpenDays(),
                                exact.pauseDays(),
                                exact.endsWithinDays(),
                                exact.missedMeetings(),
                                exact.lowMark(),
                                exact.proposalDays())
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        return exact;
    }

    private static List<Integer> days(HealthRules rules) {
        return List.of(
                rules.notAnsweredDays(),
                rules.notBegunDays(),
                rules.noContactDays(),
                rules.surveyOpenDays(),
                rules.pauseDays(),
                rules.endsWithinDays(),
                rules.proposalDays());
    }

    private static void require(HealthRules rules) {
        boolean fits = days(rules).stream().allMatch(days -> days >= 1 && days <= LONGEST_DAYS)
                && rules.missedMeetings() >= 1
                && rules.missedMeetings() <= MOST_MISSED
                && rules.lowMark().compareTo(LOWEST_MARK) >= 0
                && rules.lowMark().compareTo(HIGHEST_MARK) <= 0;
        if (!fits) {
            throw new ProblemException("mentoring.health.range", LONGEST_DAYS, MOST_MISSED);
        }
    }

    /** Of a time when there was no day for proposals there are eight. */
    private static HealthRules read(String text) {
        String[] parts = text.split(",", -1);
        return new HealthRules(
                number(parts, 0),
                number(parts, 1),
                number(parts, 2),
                number(parts, 6),
                new BigDecimal(parts[7]),
                number(parts, 3),
                number(parts, 4),
                number(parts, 5),
                parts.length > 8 ? number(parts, 8) : HealthRules.USUAL.proposalDays());
    }

    private static int number(String[] parts, int place) {
        return Integer.parseInt(parts[place]);
    }
}
