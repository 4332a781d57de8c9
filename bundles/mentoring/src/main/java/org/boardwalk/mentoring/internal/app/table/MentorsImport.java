package org.boardwalk.mentoring.internal.app.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.app.profile.MentorService;
import org.boardwalk.mentoring.internal.app.profile.MentorService.Kept;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of mentors. */
final class MentorsImport implements TableImport {
    private static final MentorDetails NEW = new MentorDetails(
            "", "", "", "", "", "", "", 1, Set.of(MentoringKind.ONE_TO_ONE), false, false, Fit.NONE, List.of());

    private final TableRun run;
    private final MentorService mentors;
    private final FitCells fit;
    private final AnswerCells answers;
    private final Map<String, Kept> known = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    MentorsImport(TableRun run, MentorService mentors, FitCells fit, AnswerCells answers) {
        this.run = run;
        this.mentors = mentors;
        this.fit = fit;
        this.answers = answers;
        mentors.kept().forEach(mentor -> {
            known.put(mentor.id().toString(), mentor);
            know(email(mentor.details().email()), mentor);
            know(name(mentor.details().givenName(), mentor.details().familyName()), mentor);
        });
    }

    private void know(String key, Kept mentor) {
        if (!key.isEmpty() && known.put(key, mentor) != null) {
            ambiguous.add(key);
        }
    }

    private static String email(String address) {
        return address.isBlank() ? "" : "@" + address.strip().toLowerCase(Locale.ROOT);
    }

    private static String name(String given, String family) {
        return (given.strip() + " " + family.strip()).toLowerCase(Locale.ROOT);
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(this::row);
    }

    private void row(TableRow row) {
        String key = key(row);
        if (ambiguous.contains(key)) {
            run.error(row, MentorsTable.FAMILY, "mentoring.table.severalMentors");
            return;
        }
        Optional<Kept> before = Optional.ofNullable(known.get(key));
        if (!row.text(MentorsTable.ID).isEmpty() && before.isEmpty()) {
            run.error(row, MentorsTable.ID, "mentoring.table.noMentor");
            return;
        }
        if (run.repeats(
                row,
                before.map(one -> one.id().toString()).orElse(key),
                row.cells().toString())) {
            return;
        }
        try {
            write(row, before, details(row, before.map(Kept::details).orElse(NEW)));
        } catch (ProblemException wrong) {
            Cells.tell(run, row, answers.column(wrong).orElseGet(() -> column(wrong)), wrong);
        }
    }

    private String key(TableRow row) {
        String id = row.text(MentorsTable.ID);
        String email = email(row.text(MentorsTable.EMAIL));
        if (!id.isEmpty()) {
            return id;
        }
        String name = name(row.text(MentorsTable.GIVEN), row.text(MentorsTable.FAMILY));
        return known.containsKey(email) || !email.isEmpty() && !known.containsKey(name) ? email : name;
    }

    private MentorDetails details(TableRow row, MentorDetails before) {
        return new MentorDetails(
                Cells.text(row, MentorsTable.GIVEN, before.givenName()),
                Cells.text(row, MentorsTable.FAMILY, before.familyName()),
                Cells.text(row, MentorsTable.EMAIL, before.email()),
                Cells.text(row, MentorsTable.PHONE, before.phone()),
                Cells.text(row, MentorsTable.EMPLOYER, before.employer()),
                Cells.text(row, MentorsTable.JOB, before.jobTitle()),
                Cells.text(row, MentorsTable.ABOUT, before.about()),
                Cells.whole(row, MentorsTable.CAPACITY).orElse(before.capacity()),
                FitCells.kinds(row, before.kinds()),
                Cells.answer(row, MentorsTable.ADULT, before.adult()),
                Cells.answer(row, MentorsTable.MINORS, before.withMinors()),
                fit.fit(row, before.fit()),
                answers.answers(row, before.answers()));
    }

    private void write(TableRow row, Optional<Kept> before, MentorDetails after) {
        boolean isNew = before.isEmpty();
        boolean handIn = isNew
                && row.choice(MentorsTable.STATE, ProfileState.class)
                        .filter(state -> state == ProfileState.DRAFT)
                        .isEmpty();
        mentors.judge(after, before.filter(Kept::isPeer).isPresent(), handIn);
        Optional<ProfileState> said = row.choice(MentorsTable.STATE, ProfileState.class);
        if (said.filter(state ->
                        state != before.map(Kept::state).orElse(handIn ? ProfileState.APPLIED : ProfileState.DRAFT))
                .isPresent()) {
            run.remark(row, "mentoring.table.stateStays");
        }
        boolean same = before.filter(one -> one.details().equals(after)).isPresent();
        run.count(isNew ? Effect.ADDED : same ? Effect.UNCHANGED : Effect.CHANGED);
        if (run.writes() && !same) {
            save(before, after, handIn);
        }
    }

    private void save(Optional<Kept> before, MentorDetails after, boolean handIn) {
        if (before.isPresent()) {
            mentors.change(before.get().id(), before.get().lock(), after);
            return;
        }
        Mentor added = mentors.add(after, Optional.empty(), Optional.empty());
        if (handIn) {
            mentors.submit(added.id(), added.lock());
        }
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "mentoring.mentor.badEmail" -> MentorsTable.EMAIL;
            case "mentoring.mentor.capacity", "mentoring.table.whole" -> MentorsTable.CAPACITY;
            default -> FitCells.column(wrong);
        };
    }
}
