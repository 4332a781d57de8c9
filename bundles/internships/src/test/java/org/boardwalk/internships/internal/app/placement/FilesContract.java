package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coordinators do with files of sites, opportunities and placements, on each database. */
abstract class FilesContract extends PlacementTests {
    private static final String SITES = "Site,Sector,Active,Location,City,ZIP,Contact,Role,E-mail,Agreement,"
            + "Agreement from,Agreement until,Agreement seats\n";
    private static final String SEATS = "Term,Site,Location,Opportunity,Kind,Seats,Begins,Ends,Paid,Supervisor,State\n";
    private static final String PEOPLE = "external id,Term,Site,Opportunity,From,Until,Reason\n";

    private FileDesk files;

    @BeforeAll
    void openDesk() {
        files = new FileDesk(office);
    }

    @BeforeEach
    void emptyDesk() {
        files.empty();
        files.people.put(MARIA, "1001");
        files.people.put(JORDAN, "1002");
    }

    private TableReport sites(String... rows) {
        return files.run("internships.sites", SITES + String.join("\n", rows));
    }

    private TableReport seats(String... rows) {
        return files.run("internships.opportunities", SEATS + String.join("\n", rows));
    }

    private static List<Integer> counts(TableReport report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.skipped());
    }

    private static List<String> told(TableReport report) {
        return report.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private Site site(String name) {
        return office.sites.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void mercy() {
        assertThat(told(sites("Mercy,Hospital,yes,Main,Dayton,45402,Ana Ruiz,Supervisor,ana@example.org,AA-1,"
                        + BEGINS.minusYears(1) + "," + ENDS + ",5")))
                .isEmpty();
        office.terms.add(new TermDetails("Spring", "", BEGINS, ENDS, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_site_with_two_contacts_has_two_rows_and_what_a_file_leaves_out_stays() {
        TableReport report = sites(
                "Mercy,Hospital,yes,Main,Dayton,45402,Ana Ruiz,Supervisor,ana@example.org,AA-1," + BEGINS + ",,",
                "Mercy,,,,,,Lee Park,,lee@example.org,,,,");

        assertThat(report.outcome()).as(told(report).toString()).isEqualTo(Outcome.IMPORTED);
        assertThat(counts(report)).containsExactly(1, 1, 0, 0);
        assertThat(site("Mercy").contacts()).extracting(Contact::name).containsExactly("Ana Ruiz", "Lee Park");

        assertThat(counts(sites("mercy,Clinic,,,,,,,,AA-1,," + ENDS + ",4"))).containsExactly(0, 1, 0, 0);
        Site mercy = site("Mercy");
        assertThat(mercy.sector()).isEqualTo("Clinic");
        assertThat(mercy.locations()).extracting(Location::city).containsExactly("Dayton");
        assertThat(mercy.agreements()).singleElement().satisfies(agreement -> assertThat(agreement)
                .extracting(Agreement::from, Agreement::until, Agreement::seats)
                .containsExactly(BEGINS, Optional.of(ENDS), Optional.of(4)));
    }

    @Test
    void a_file_with_a_wrong_row_changes_nothing_and_says_which_cell() {
        TableReport report = sites(
                "Mercy,,,Main,Dayton,nine,,,,,,,", "City Clinic,,,,,,Ana,,no address,,,,", "Third,,,,,,,,,AA-3,,,");

        assertThat(report.outcome()).isNotEqualTo(Outcome.IMPORTED);
        assertThat(told(report))
                .containsExactlyInAnyOrder(
                        "2 Location internships.location.badPlace",
                        "3 E-mail internships.contact.badEmail",
                        "4 Agreement from internships.join.table.agreementFrom");
        assertThat(office.sites.list()).isEmpty();
    }

    @Test
    void opportunities_come_in_as_they_would_by_hand() {
        mercy();

        TableReport report = seats(
                "Spring,Mercy,,Records clerk,Internship,2,,,no,Ana Ruiz,Secured",
                "spring,mercy,Main,Scanning,JOB_SHADOWING,1,,,,,");

        assertThat(counts(report)).as(told(report).toString()).containsExactly(2, 0, 0, 0);
        UUID term = office.terms.list().getFirst().id();
        assertThat(office.terms.opportunities(term))
                .extracting(Opportunity::title, Opportunity::state, Opportunity::begins, Opportunity::capacity)
                .containsExactlyInAnyOrder(
                        tuple("Records clerk", Opportunity.State.SECURED, BEGINS, 2),
                        tuple("Scanning", Opportunity.State.REQUESTED, BEGINS, 1));
    }

    @Test
    void what_would_be_refused_by_hand_is_refused_in_the_dry_run_and_in_the_run() {
        mercy();
        String rows = SEATS
                + String.join(
                        "\n",
                        "Spring,Mercy,,Records clerk,Internship,2," + BEGINS.minusDays(1) + ",,,,",
                        "Autumn,Mercy,,Records clerk,Internship,2,,,,,",
                        "Spring,Mercy,Annex,Records clerk,Internship,2,,,,,",
                        "Spring,Mercy,,Scanning,Internship,2,,,,Nobody,",
                        "Spring,Mercy,,Coding,Internship,2,,,,,Closed");

        List<String> dry = told(files.dryRun("internships.opportunities", rows));

        assertThat(dry)
                .containsExactlyInAnyOrder(
                        "2 Begins internships.opportunity.dates",
                        "3 Term internships.join.table.noTerm",
                        "4 Location internships.join.table.noLocation",
                        "5 Supervisor internships.join.table.noContact");
        assertThat(told(files.run("internships.opportunities", rows))).isEqualTo(dry);
        assertThat(office.terms.opportunities(office.terms.list().getFirst().id()))
                .isEmpty();
    }

    @Test
    void results_from_elsewhere_become_placements_and_never_more_than_there_are_seats() {
        mercy();
        assertThat(told(seats("Spring,Mercy,,Records clerk,Internship,1,,,,,Secured")))
                .isEmpty();
        String both = PEOPLE + "1001,Spring,Mercy,Records clerk,,,Match of the college\n"
                + "1002,Spring,Mercy,Records clerk,,,Match of the college\n";

        assertThat(told(files.dryRun("internships.placements", both)))
                .containsExactly("3 Opportunity internships.placement.full");
        assertThat(told(files.run("internships.placements", both)))
                .containsExactly("3 Opportunity internships.placement.full");
        assertThat(office.placements.open()).isEmpty();

        TableReport one = files.run(
                "internships.placements", PEOPLE + "1001,Spring,Mercy,Records clerk,,,Match of the college\n");
        assertThat(counts(one)).as(told(one).toString()).containsExactly(1, 0, 0, 0);
        assertThat(office.placements.open())
                .extracting(Placement::participantId, Placement::from, Placement::until)
                .containsExactly(tuple(MARIA, BEGINS, ENDS));
    }

    @Test
    void a_person_is_never_placed_twice_on_a_day_by_one_file() {
        mercy();
        assertThat(told(seats(
                        "Spring,Mercy,,Records clerk,Internship,1,,,,,Secured",
                        "Spring,Mercy,,Coding,Internship,1,,,,,Secured")))
                .isEmpty();
        String twice = PEOPLE + "1001,Spring,Mercy,Records clerk,,,Both\n1001,Spring,Mercy,Coding,,,Both\n"
                + "1002,Spring,Mercy,Coding,,,\n";

        assertThat(told(files.dryRun("internships.placements", twice)))
                .containsExactlyInAnyOrder(
                        "3 From internships.placement.overlaps", "4 Reason internships.reasonMissing");
    }

    @Test
    void what_was_exported_and_comes_in_again_changes_nothing() {
        mercy();
        assertThat(told(seats("Spring,Mercy,,Records clerk,On-the-job training,2,,,yes,Ana Ruiz,Secured")))
                .isEmpty();
        files.run("internships.placements", PEOPLE + "1001,Spring,Mercy,Records clerk,,,Agreed\n");

        for (String table : List.of("internships.sites", "internships.opportunities", "internships.placements")) {
            String out = files.export(table);
            TableReport again = files.run(table, out);
            assertThat(again.outcome()).as(told(again).toString()).isEqualTo(Outcome.IMPORTED);
            assertThat(counts(again)).as(table).containsExactly(0, 0, 1, 0);
            assertThat(files.export(table)).isEqualTo(out);
        }
        assertThat(files.export("internships.placements")).contains("1205=5 1303=01");
    }

    @Test
    void two_opportunities_with_one_name_are_told_apart_by_their_references() {
        mercy();
        String header = SEATS.strip() + ",Reference\n";
        String two = header + "Spring,Mercy,,Records clerk,Internship,1,,,,,Secured,JO-1\n"
                + "Spring,Mercy,,Records clerk,Internship,2,,,,,Secured,JO-2\n";
        assertThat(counts(files.run("internships.opportunities", two))).containsExactly(2, 0, 0, 0);
        assertThat(told(files.run(
                        "internships.placements",
                        PEOPLE.strip() + ",Reference\n1001,Spring,Mercy,Records clerk,,,Agreed,JO-2\n")))
                .isEmpty();

        for (String table : List.of("internships.opportunities", "internships.placements")) {
            String out = files.export(table);
            TableReport again = files.run(table, out);
            assertThat(told(again)).isEmpty();
            assertThat(List.of(again.added(), again.changed(), again.skipped())).containsOnly(0);
            assertThat(files.export(table)).isEqualTo(out);
        }
        assertThat(told(seats("Spring,Mercy,,Records clerk,Internship,5,,,,,")))
                .containsExactly("2 Opportunity internships.more.reference.several");
        assertThat(counts(files.run(
                        "internships.opportunities", header + "Spring,Mercy,,Records clerk,Internship,5,,,,,,JO-2\n")))
                .containsExactly(0, 1, 0, 0);
        assertThat(office.terms.opportunities(office.terms.list().getFirst().id()))
                .extracting(Opportunity::reference, Opportunity::capacity)
                .containsExactlyInAnyOrder(tuple("JO-1", 1), tuple("JO-2", 5));
    }

    @Test
    void a_reference_renames_what_it_stands_for_and_what_was_made_by_hand_takes_the_number_of_the_file() {
        mercy();
        assertThat(told(seats("Spring,Mercy,,Records clerk,Internship,1,,,,,"))).isEmpty();
        String header = SEATS.strip() + ",Reference\n";

        assertThat(counts(files.run(
                        "internships.opportunities", header + "Spring,Mercy,,Records clerk,Internship,1,,,,,,JO-1\n")))
                .containsExactly(0, 1, 0, 0);
        assertThat(counts(files.run(
                        "internships.opportunities", header + "Spring,Mercy,,Archive clerk,Internship,1,,,,,,JO-1\n")))
                .containsExactly(0, 1, 0, 0);

        UUID term = office.terms.list().getFirst().id();
        assertThat(office.terms.opportunities(term))
                .extracting(Opportunity::reference, Opportunity::title)
                .containsExactly(tuple("JO-1", "Archive clerk"));
    }

    @Test
    void a_coordinator_saves_the_results_and_a_planner_only_those_of_her_people() {
        mercy();
        assertThat(told(seats("Spring,Mercy,,Records clerk,Internship,2,,,,,Secured")))
                .isEmpty();
        files.run(
                "internships.placements",
                PEOPLE + "1001,Spring,Mercy,Records clerk,,,Agreed\n1002,Spring,Mercy,Records clerk,,,Agreed\n");
        assertThat(office.somebody.may(ParticipantPermissions.EXPORT)).isFalse();
        assertThat(files.export("internships.placements")).contains("1001,", "1002,");

        office.somebody.planner("lee", MARIA);
        assertThat(files.export("internships.placements")).contains("1001,").doesNotContain("1002,");
        office.somebody.participant(MARIA);
        assertProblem(() -> files.export("internships.placements"), "platform.security.forbidden");
    }

    @Test
    void the_example_files_say_what_belongs_into_them() {
        for (String table : List.of("internships.sites", "internships.opportunities", "internships.placements")) {
            assertThat(new String(files.example(table).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .contains("Mercy Hospital")
                    .doesNotContain("!internships");
        }
    }
}
