package org.boardwalk.mentoring.internal.app.table;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.FormService;
import org.boardwalk.mentoring.internal.app.profile.MentorService;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mentors as a file. A row adds a mentor, with the application handed in, or changes one, found by id, e-mail address or name.
 * A file never approves and never screens anybody.
 */
@Component(service = ModuleTable.class)
public final class MentorsTable implements ModuleTable {
    static final String ID = "id";
    static final String GIVEN = "givenName";
    static final String FAMILY = "familyName";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String EMPLOYER = "employer";
    static final String JOB = "jobTitle";
    static final String ABOUT = "about";
    static final String CAPACITY = "capacity";
    static final String ADULT = "adult";
    static final String MINORS = "withMinors";
    static final String STATE = "state";

    private static final String APPLIED = "appliedOn";

    private final Access access;
    private final MentorService mentors;
    private final FormService form;

    @Activate
    public MentorsTable(@Reference Access access, @Reference MentorService mentors, @Reference FormService form) {
        this.access = access;
        this.mentors = mentors;
        this.form = form;
    }

    @Override
    public String id() {
        return "mentoring.mentors";
    }

    @Override
    public String importPermission() {
        return Access.PROFILES;
    }

    @Override
    public String exportPermission() {
        return Access.READ;
    }

    @Override
    public String page() {
        return "mentoring/mentors";
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(List.of(
                FitCells.titled(TableColumn.text(GIVEN, Cells.SHORT).asRequired())
                        .named("first name", "nombres")
                        .like("Ingrid"),
                FitCells.titled(TableColumn.text(FAMILY, Cells.SHORT).asRequired())
                        .named("last name", "surname", "apellidos")
                        .like("Example"),
                FitCells.titled(TableColumn.text(EMAIL, Cells.LONG))
                        .named("e-mail", "correo")
                        .like("ingrid@example.org"),
                FitCells.titled(TableColumn.text(PHONE, Cells.SHORT)).named("telephone"),
                FitCells.titled(TableColumn.text(EMPLOYER, Cells.SHORT))
                        .named("company", "organization", "organisation")
                        .like("Lakeshore General Hospital"),
                FitCells.titled(TableColumn.text(JOB, Cells.SHORT))
                        .named("job", "position", "occupation title")
                        .like("Records manager"),
                FitCells.titled(TableColumn.text(ABOUT, Cells.LONG)).named("bio", "biography"),
                FitCells.titled(TableColumn.number(CAPACITY))
                        .named("mentees", "seats", "max mentees")
                        .like("2"),
                FitCells.titled(Cells.yesOrNo(ADULT)).named("18 or older").like("YES"),
                FitCells.titled(Cells.yesOrNo(MINORS)).named("minors", "youth")));
        columns.addAll(FitCells.columns());
        columns.add(FitCells.titled(TableColumn.choice(STATE, ProfileState.class, "mentoring.state."))
                .named("status"));
        columns.add(FitCells.titled(TableColumn.date(APPLIED)));
        columns.add(FitCells.titled(TableColumn.text(ID, Cells.SHORT)).named("mentor id"));
        columns.addAll(answers().columns());
        return List.copyOf(columns);
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.PROFILES);
        return new MentorsImport(run, mentors, new FitCells(form.list()), answers());
    }

    private AnswerCells answers() {
        return new AnswerCells(form.questions(Audience.MENTOR));
    }

    @Override
    public void export(RowWriter out) {
        FitCells fit = new FitCells(form.list());
        AnswerCells answers = answers();
        mentors.kept().forEach(mentor -> out.row(cells(mentor, fit, answers)));
    }

    private static List<String> cells(MentorService.Kept mentor, FitCells fit, AnswerCells answers) {
        MentorDetails details = mentor.details();
        List<String> cells = new ArrayList<>(List.of(
                details.givenName(),
                details.familyName(),
                details.email(),
                details.phone(),
                details.employer(),
                details.jobTitle(),
                details.about(),
                Integer.toString(details.capacity()),
                Cells.Answer.of(details.adult()),
                Cells.Answer.of(details.withMinors())));
        cells.addAll(fit.cells(details.kinds(), details.fit()));
        cells.add(mentor.state().name());
        cells.add(Cells.of(mentor.appliedOn()));
        cells.add(mentor.id().toString());
        cells.addAll(answers.cells(mentor.details().answers()));
        return cells;
    }
}
