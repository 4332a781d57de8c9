package org.boardwalk.internships.internal.app.placement;

import static org.boardwalk.internships.internal.app.placement.PlacementOffice.TODAY;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * A participant who writes hours without end, in a process of its own. Prints the placement, then the number of each entry
 * when the product has confirmed it. Argument: where the database is to be.
 */
final class HoursWriter {
    static final UUID MARIA = new UUID(7, 7);
    private static final int DAYS = 15;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private HoursWriter() {}

    public static void main(String[] arguments) {
        PlacementOffice office = open(Path.of(arguments[0]));
        office.empty();
        Opportunity opportunity = office.opportunity(1);
        Placement placed = office.placements.place(
                MARIA, opportunity.id(), PlacementOffice.BEGINS, PlacementOffice.ENDS, "By hand", false);
        office.placements.begin(placed.id(), placed.lock());
        office.somebody.participant(MARIA);
        System.out.println(placed.id());
        for (int number = 1; ; number++) {
            office.timesheets.write(placed.id(), day(number), hours(number), what(number));
            System.out.println(number);
        }
    }

    static PlacementOffice open(Path database) {
        return new PlacementOffice(TestData.open(DatabaseConfig.embedded(database)));
    }

    static LocalDate day(int number) {
        return TODAY.minusDays(number % DAYS);
    }

    static BigDecimal hours(int number) {
        return QUARTER.multiply(BigDecimal.valueOf(1 + number % 96));
    }

    static String what(int number) {
        return "Entry " + number;
    }
}
