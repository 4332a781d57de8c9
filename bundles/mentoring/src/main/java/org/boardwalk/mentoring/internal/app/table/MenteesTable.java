package org.boardwalk.mentoring.internal.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.FormService;
import org.boardwalk.mentoring.internal.app.profile.MenteeRecords;
import org.boardwalk.mentoring.internal.app.profile.MenteeService;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mentees as a file: participants who are known already. A row hands an application in, or changes one. A file never approves
 * anybody, and what a mentee shares is not changed by it.
 */
@Component(service = ModuleTable.class)
public final class MenteesTable implements ModuleTable {
    static final String WISHES = "wishes";
    static final String GUARDIAN = "guardian";
    static final String CONSENTED = "guardianConsentedOn";
    static final String STATE = "state";

    private static final String SHARED = "shared";
    private static final String APPLIED = "appliedOn";

    private final Access access;
    private final MenteeService mentees;
    private final FormService form;
    private final ParticipantDirectory people;

    @Activate
    public MenteesTable(
            @Reference Access access,
            @Reference MenteeService mentees,
            @Reference FormService form,
            @Reference ParticipantDirectory people) {
        this.access = access;
        this.mentees = mentees;
        this.form = form;
        this.people = people;
    }

    @Override
    public String id() {
        return "mentoring.mentees";
    }

    @Override
    public String importPermission() {
        return Access.PROFILES;
    }

    @Override
    public String exportPermission() {
        return Access.PROFILES;
    }

    @Override
    public String page() {
        return "mentoring/mentees";
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(PersonColumns.columns());
        columns.add(FitCells.titled(TableColumn.text(WISHES, Cells.LONG))
                .named("goals", "goal")
                .like("A first job in health records"));
        columns.addAll(FitCells.columns());
        columns.addAll(List.of(
                FitCells.titled(TableColumn.text(GUARDIAN, Cells.SHORT)).named("parent", "parent or guardian"),
                FitCells.titled(TableColumn.date(CONSENTED)).named("consent date", "guardian consent"),
                FitCells.titled(TableColumn.text(SHARED, Cells.LONG)),
                FitCells.titled(TableColumn.choice(STATE, ProfileState.class, "mentoring.state."))
                        .named("status"),
                FitCells.titled(TableColumn.date(APPLIED))));
        columns.addAll(answers().columns());
        return List.copyOf(columns);
    }

    @Override
    public void require(Set<String> named) {
        PersonColumns.require(named);
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.PROFILES);
        access.require(ParticipantPermissions.WRITE);
        return new MenteesImport(run, people.open(), mentees, new FitCells(form.list()), answers());
    }

    private AnswerCells answers() {
        return new AnswerCells(form.questions(Audience.MENTEE));
    }

    @Override
    public void export(RowWriter out) {
        FitCells fit = new FitCells(form.list());
        AnswerCells answers = answers();
        ParticipantDirectory.Snapshot all = people.open();
        mentees.kept().forEach(mentee -> all.about(mentee.participantId())
                .ifPresent(person -> out.row(cells(PersonColumns.cells(person), mentee, fit, answers))));
    }

    private static List<String> cells(
            List<String> person, MenteeRecords.Kept mentee, FitCells fit, AnswerCells answers) {
        List<String> cells = new ArrayList<>(person);
        cells.add(mentee.details().wishes());
        cells.addAll(fit.cells(mentee.details().kinds(), mentee.details().fit()));
        cells.add(mentee.guardian().map(Mentee.Guardian::name).orElse(""));
        cells.add(mentee.guardian()
                .map(Mentee.Guardian::consentedOn)
                .map(LocalDate::toString)
                .orElse(""));
        cells.add(Cells.of(mentee.details().shared().stream().map(Shared::name).toList()));
        cells.add(mentee.state().name());
        cells.add(Cells.of(mentee.appliedOn()));
        cells.addAll(answers.cells(mentee.details().answers()));
        return cells;
    }
}
