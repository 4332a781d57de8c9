package org.boardwalk.mentoring.internal.app.meeting;

import static org.boardwalk.mentoring.internal.app.Office.TODAY;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.mentoring.internal.app.DeskOffice.Two;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * A mentor who logs meetings without end, in a process of its own. Prints the pair, then the number of each meeting when
 * the product has confirmed it. Argument: where the database is to be.
 */
final class MeetingWriter {
    private MeetingWriter() {}

    public static void main(String[] arguments) {
        DeskOffice office = open(Path.of(arguments[0]));
        office.empty();
        Two two = office.accepted("Ingrid", office.town.person("Maria", "Delgado"));
        office.somebody.mentor(two.account());
        System.out.println(two.pair());
        for (int number = 1; ; number++) {
            office.meetings.log(two.pair(), new UUID(0, number), meeting(number));
            System.out.println(number);
        }
    }

    static DeskOffice open(Path database) {
        return new DeskOffice(TestData.open(DatabaseConfig.embedded(database)));
    }

    static MeetingDetails meeting(int number) {
        return new MeetingDetails(
                TODAY,
                Optional.empty(),
                1 + number % 240,
                How.FACE_TO_FACE,
                "",
                Set.of(),
                Optional.empty(),
                "Meeting " + number,
                "");
    }
}
