package org.boardwalk.mentoring.internal.app.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.app.profile.MenteeRecords.Kept;
import org.boardwalk.mentoring.internal.app.profile.MenteeService;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of mentees. */
final class MenteesImport implements TableImport {
    private final TableRun run;
    private final ParticipantDirectory.Snapshot people;
    private final MenteeService mentees;
    private final FitCells fit;
    private final AnswerCells answers;
    private final Map<UUID, Kept> known;

    MenteesImport(
            TableRun run,
            ParticipantDirectory.Snapshot people,
            MenteeService mentees,
            FitCells fit,
            AnswerCells answers) {
        this.run = run;
        this.people = people;
        this.mentees = mentees;
        this.fit = fit;
        this.answers = answers;
        known = mentees.kept().stream().collect(Collectors.toMap(Kept::participantId, Function.identity()));
    }

    @Override
    public void rows(List<TableRow> rows) {
        for (TableRow row : rows) {
            Optional<UUID> person = PersonColumns.find(people, row, run);
            if (person.isPresent() && row.sound()) {
                row(row, person.get());
            }
        }
    }

    private void row(TableRow row, UUID person) {
        if (run.repeats(row, person.toString(), row.cells().toString())) {
            return;
        }
        Optional<Kept> before = Optional.ofNullable(known.get(person));
        try {
            write(row, person, before);
        } catch (ProblemException wrong) {
            Cells.tell(run, row, answers.column(wrong).orElseGet(() -> column(wrong)), wrong);
        }
    }

    private void write(TableRow row, UUID person, Optional<Kept> before) {
        MenteeDetails is = before.map(Kept::details).orElseGet(() -> mentees.blank(person));
        MenteeDetails after = new MenteeDetails(
                Cells.text(row, MenteesTable.WISHES, is.wishes()),
                FitCells.kinds(row, is.kinds()),
                fit.fit(row, is.fit()),
                is.shared(),
                answers.answers(row, is.answers()));
        Optional<Guardian> guardian = guardian(row, before.flatMap(Kept::guardian));
        Optional<ProfileState> said = row.choice(MenteesTable.STATE, ProfileState.class);
        boolean handIn = before.isEmpty()
                && said.filter(state -> state == ProfileState.DRAFT).isEmpty();
        mentees.judge(after, guardian, handIn);
        ProfileState stays = before.map(Kept::state).orElse(handIn ? ProfileState.APPLIED : ProfileState.DRAFT);
        if (said.filter(state -> state != stays).isPresent()) {
            run.remark(row, "mentoring.table.stateStays");
        }
        boolean same = before.filter(
                        one -> one.details().equals(after) && one.guardian().equals(guardian))
                .isPresent();
        run.count(before.isEmpty() ? Effect.ADDED : same ? Effect.UNCHANGED : Effect.CHANGED);
        if (run.writes() && !same) {
            save(person, before, after, guardian, handIn);
        }
    }

    /** Both cells, or neither. */
    private static Optional<Guardian> guardian(TableRow row, Optional<Guardian> before) {
        String name = row.text(MenteesTable.GUARDIAN);
        Optional<LocalDate> day = row.date(MenteesTable.CONSENTED);
        if (name.isEmpty() && day.isEmpty()) {
            return before;
        }
        if (name.isEmpty() || day.isEmpty()) {
            throw new ProblemException("mentoring.table.guardian");
        }
        return Optional.of(new Guardian(name, day.get()));
    }

    private void save(
            UUID person, Optional<Kept> before, MenteeDetails after, Optional<Guardian> guardian, boolean handIn) {
        Mentee saved = mentees.save(person, before.map(Kept::lock).orElse(0L), after);
        if (!saved.guardian().equals(guardian)) {
            saved = mentees.guardian(person, saved.lock(), guardian);
        }
        if (handIn) {
            mentees.submit(person, saved.lock());
        }
    }

    private static String column(ProblemException wrong) {
        boolean guardian = Set.of("mentoring.table.guardian", "mentoring.guardian.future", "mentoring.guardian.noName")
                .contains(wrong.code());
        return guardian ? MenteesTable.CONSENTED : FitCells.column(wrong);
    }
}
