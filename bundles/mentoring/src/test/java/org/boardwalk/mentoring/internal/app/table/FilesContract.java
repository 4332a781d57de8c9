package org.boardwalk.mentoring.internal.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;
import static org.boardwalk.mentoring.internal.app.Office.details;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.tables.api.TableReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What coordinators do with files of mentors and mentees, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FilesContract {
    private static final String MENTORS = "mentoring.mentors";
    private static final String MENTEES = "mentoring.mentees";
    private static final String HEAD =
            "First name,Last name,E-mail,Capacity,18 or older,Languages,In person,Counties,Times,Topics,Status\n";

    private Office office;
    private FileDesk files;
    private Topic interviews;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
        files = new FileDesk(office);
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        files.empty();
        interviews = office.form.save(new Topic(UUID.randomUUID(), 0, "Interviews", "Entrevistas", 1, true));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static List<Integer> counts(TableReport report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.skipped());
    }

    private static List<String> told(TableReport report) {
        return report.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private Mentor only() {
        return office.mentors.list(MentorFilter.ALL, 0, 10).stream()
                .map(line -> office.mentors.find(line.id()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static final String INGRID =
            "Ingrid,Castellanos,ingrid@example.org,2,yes,en; es,yes,Cuyahoga; Lorain,Monday evening,entrevistas,\n";

    @Test
    void a_new_mentor_s_application_is_handed_in_and_waits_for_screening_whatever_the_file_says() {
        assertThat(counts(files.dryRun(MENTORS, HEAD + INGRID))).isEqualTo(List.of(1, 0, 0, 0));
        assertThat(office.mentors.count(MentorFilter.ALL)).isZero();

        TableReport report =
                files.run(MENTORS, HEAD + INGRID + "Omar,Diaz,omar@example.org,1,yes,en,yes,,,,APPROVED\n");

        assertThat(counts(report)).isEqualTo(List.of(2, 0, 0, 0));
        assertThat(told(report)).containsExactly("3  mentoring.table.stateStays");
        Mentor ingrid = only();
        assertThat(ingrid.state()).isEqualTo(ProfileState.APPLIED);
        assertThat(ingrid.gate().isOpen()).isFalse();
        assertThat(ingrid.details().capacity()).isEqualTo(2);
        assertThat(ingrid.details().kinds()).containsExactly(MentoringKind.ONE_TO_ONE);
        assertThat(ingrid.details().fit().languages()).containsExactlyInAnyOrder("en", "es");
        assertThat(ingrid.details().fit().counties()).containsExactlyInAnyOrder("Cuyahoga", "Lorain");
        assertThat(ingrid.details().fit().modes()).containsExactly(Mode.IN_PERSON);
        assertThat(ingrid.details().fit().times()).containsExactly(new Slot(DayOfWeek.MONDAY, Slot.Part.EVENING));
        assertThat(ingrid.details().fit().topics()).containsExactly(interviews.id());
    }

    @Test
    void a_row_changes_the_mentor_it_finds_and_what_it_leaves_out_stays() {
        Mentor before = office.approved(details("Ingrid", "Castellanos"));

        TableReport report = files.run(MENTORS, "Given name,Family name,Mentees at a time\nIngrid,castellanos,5\n");

        assertThat(counts(report)).isEqualTo(List.of(0, 1, 0, 0));
        Mentor after = only();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.state()).isEqualTo(ProfileState.APPROVED);
        assertThat(after.details().capacity()).isEqualTo(5);
        assertThat(after.details().about()).isEqualTo(before.details().about());
        assertThat(after.details().familyName()).isEqualTo("castellanos");
    }

    @Test
    void what_is_wrong_is_told_by_row_and_column_and_nothing_is_taken_in() {
        TableReport report = files.run(
                MENTORS,
                HEAD + INGRID
                        + "Omar,Diaz,omar,1,yes,en,yes,,,,\n"
                        + "Bea,Ames,bea@example.org,1,yes,en,yes,,,Knitting,\n"
                        + "Zoe,Zorn,zoe@example.org,1,yes,en,yes,,someday,,\n"
                        + "Lee,Park,lee@example.org,1.5,yes,en,yes,,,,\n"
                        + "Kai,Moss,kai@example.org,1,yes,,,,,,\n");

        assertThat(told(report))
                .containsExactly(
                        "3 E-mail mentoring.mentor.badEmail",
                        "4 Topics mentoring.table.noTopic",
                        "5 Times mentoring.table.noTime",
                        "6 Capacity mentoring.table.whole",
                        "7 Languages mentoring.fit.incomplete");
        assertThat(office.mentors.count(MentorFilter.ALL)).isZero();
    }

    @Test
    void two_mentors_of_one_name_are_told_apart_by_their_ids() {
        office.approved(details("Ingrid", "Castellanos"));
        Mentor second = office.approved(details("Ingrid", "Castellanos"));
        String head = "Given name,Family name,Mentees at a time,Mentor id\n";
        assertThat(told(files.run(MENTORS, head + "Ingrid,Castellanos,5,\n")))
                .containsExactly("2 Family name mentoring.table.severalMentors");

        files.run(MENTORS, head + "Ingrid,Castellanos,5," + second.id() + "\n");

        assertThat(office.mentors.find(second.id()).orElseThrow().details().capacity())
                .isEqualTo(5);
    }

    @Test
    void what_was_exported_changes_nothing_when_it_comes_back_and_the_example_is_taken() {
        office.approved(details("Ingrid", "Castellanos"));
        files.run(MENTORS, HEAD + "Omar,Diaz,omar@example.org,1,yes,en,yes,,Monday evening,Interviews,\n");
        UUID maria = office.town.person("Maria", "Lopez");
        UUID jordan = office.town.person("Jordan", "Ellison", Optional.of(TODAY.minusYears(16)));
        office.approvedMentee(maria);
        office.approvedMentee(jordan);

        assertThat(counts(files.run(MENTORS, files.export(MENTORS)))).isEqualTo(List.of(0, 0, 2, 0));
        assertThat(counts(files.run(MENTEES, files.export(MENTEES)))).isEqualTo(List.of(0, 0, 2, 0));
        assertThat(told(files.dryRun(MENTORS, files.example(MENTORS)))).isEmpty();
    }

    private static FormField question(FormField.Kind kind, String label, String spanish) {
        boolean chosen = kind == FormField.Kind.CHOICE || kind == FormField.Kind.CHOICES;
        List<FormField.Option> options = chosen
                ? List.of(new FormField.Option("m", "Medium", "Mediana"), new FormField.Option("xl", "Extra large", ""))
                : List.of();
        return new FormField(
                UUID.randomUUID(), 0, Audience.MENTOR, kind, label, spanish, "", "", options, false, false, 1, true);
    }

    private static MentorDetails answering(MentorDetails is, List<Answer> answers) {
        return new MentorDetails(
                is.givenName(),
                is.familyName(),
                is.email(),
                is.phone(),
                is.employer(),
                is.jobTitle(),
                is.about(),
                is.capacity(),
                is.kinds(),
                is.adult(),
                is.withMinors(),
                is.fit(),
                answers);
    }

    @Test
    void the_boards_own_questions_go_out_and_come_back_as_they_were_whatever_they_are_called() {
        Map<FormField.Kind, List<String>> said = new EnumMap<>(Map.of(
                FormField.Kind.TEXT, List.of("=1+1, \"quoted\"; and more"),
                FormField.Kind.LONG_TEXT, List.of("Two\nlines; ñ"),
                FormField.Kind.NUMBER, List.of("+01.50"),
                FormField.Kind.DATE, List.of("2026-02-03"),
                FormField.Kind.YES_NO, List.of("false"),
                FormField.Kind.CHOICE, List.of("xl"),
                FormField.Kind.CHOICES, List.of("xl", "m")));
        List<Answer> answers = new ArrayList<>();
        said.forEach((kind, values) -> answers.add(
                new Answer(office.form.save(question(kind, "Capacity", "Igual")).id(), values)));
        FormField none = office.form.save(question(FormField.Kind.TEXT, "Never answered", ""));
        office.approved(answering(details("Ingrid", "Castellanos"), answers));
        Mentor before = only();
        String exported = files.export(MENTORS);
        assertThat(exported).contains("Question: Capacity (2)", "Question: Never answered");

        assertThat(told(files.dryRun(MENTORS, exported))).isEmpty();
        assertThat(counts(files.run(MENTORS, exported))).isEqualTo(List.of(0, 0, 1, 0));
        assertThat(only()).isEqualTo(before);

        office.mentors.change(before.id(), before.lock(), answering(before.details(), List.of()));
        assertThat(counts(files.run(MENTORS, exported))).isEqualTo(List.of(0, 1, 0, 0));
        assertThat(only().details().capacity()).isEqualTo(before.details().capacity());
        assertThat(files.export(MENTORS)).isEqualTo(exported);
        assertThat(only().details().answers())
                .noneMatch(answer -> answer.fieldId().equals(none.id()));
    }

    @Test
    void an_answer_is_understood_in_either_language_and_a_wrong_one_is_told_with_its_column() {
        FormField size = office.form.save(question(FormField.Kind.CHOICE, "Shirt size", "Talla"));
        office.approved(details("Ingrid", "Castellanos"));
        String head = "Given name,Family name,Talla\n";

        assertThat(told(files.run(MENTORS, head + "Ingrid,Castellanos,huge\n")))
                .containsExactly("2 Talla mentoring.answer.bad");
        assertThat(counts(files.run(MENTORS, head + "Ingrid,Castellanos,mediana\n")))
                .isEqualTo(List.of(0, 1, 0, 0));
        assertThat(only().details().answers()).containsExactly(new Answer(size.id(), List.of("m")));
        assertThat(counts(files.run(MENTORS, head + "Ingrid,Castellanos,\n"))).isEqualTo(List.of(0, 0, 1, 0));
    }

    @Test
    void mentees_are_participants_and_a_file_hands_their_applications_in() {
        UUID maria = office.town.person("Maria", "Lopez");
        String head = "external id,Wishes,Languages,In person,Parent or guardian,Guardian consented on\n";

        TableReport report = files.run(
                MENTEES, head + "N-1,A first job,es,yes,Rosa Lopez," + TODAY + "\n" + "N-9,Nothing,en,yes,,\n");
        assertThat(report.added()).isZero();
        assertThat(told(report)).containsExactly("3 external id participants.directory.nobody");

        files.run(MENTEES, head + "N-1,A first job,es,yes,Rosa Lopez," + TODAY + "\n");
        Mentee mentee = office.mentees.find(maria).orElseThrow();
        assertThat(mentee.state()).isEqualTo(ProfileState.APPLIED);
        assertThat(mentee.details().fit().languages()).isEqualTo(Set.of("es"));
        assertThat(mentee.details().fit().counties()).isEqualTo(Set.of("Cuyahoga"));
        assertThat(mentee.guardian()).map(Mentee.Guardian::name).contains("Rosa Lopez");
        assertThat(told(files.run(MENTEES, head + "N-1,,,,Rosa Lopez,\n")))
                .containsExactly("2 Guardian consented on mentoring.table.guardian");
    }

    @Test
    void who_only_reads_brings_no_file() {
        office.somebody.auditor();

        assertProblem(() -> files.run(MENTORS, HEAD + INGRID), "platform.security.forbidden");
        assertThat(office.mentees.count(MenteeFilter.ALL)).isZero();
    }
}
