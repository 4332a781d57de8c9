package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Goal.Choice;
import org.boardwalk.mentoring.api.meeting.Goal.Step;
import org.boardwalk.mentoring.api.meeting.Goal.Task;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Goals of a pair, and who does what toward them. */
final class GoalsPanel extends Div {
    private final transient DeskTools tools;
    private final UUID relationId;
    private final boolean open;
    /** Empty = the pathways module is off. */
    private transient Optional<List<Choice>> steps = Optional.empty();

    /** @param open whether the pair goes on, so that things can be changed */
    GoalsPanel(DeskTools tools, UUID relationId, boolean open) {
        this.tools = tools;
        this.relationId = relationId;
        this.open = open;
        draw();
    }

    private void draw() {
        removeAll();
        Panel panel = new Panel(Desk.say("goals.title"));
        if (open) {
            panel.actions(Desk.button("goals.add", "plus", () -> edit(Optional.empty())));
        }
        List<Goal> goals = tools.goals().of(relationId);
        steps = tools.goals().steps(relationId);
        if (goals.isEmpty()) {
            panel.content().add(Say.quiet(Desk.say("goals.none")));
        }
        goals.forEach(goal -> panel.content().add(goal(goal)));
        add(panel);
    }

    private Component goal(Goal goal) {
        List<String> about = new ArrayList<>(List.of(goal.detail()));
        goal.step().ifPresent(step -> about.add(about(step)));
        goal.dueOn().ifPresent(day -> about.add(Desk.say("goal.due", Desk.date(day))));
        goal.doneOn().ifPresent(day -> about.add(Desk.say("goal.doneOn", Desk.date(day))));
        Lines lines = new Lines();
        lines.line(goal.title(), about, marks(goal), open ? actions(goal) : new Component[0]);
        Div tasks =
                Desk.stack(goal.tasks().stream().map(task -> task(goal, task)).toArray(Component[]::new));
        tasks.addClassName("mt-tasks");
        return goal.tasks().isEmpty() ? lines : Desk.stack(lines, tasks);
    }

    private String about(Step step) {
        return steps.map(known -> choice(known, step)
                        .map(one -> Desk.say("step.about", one.title(), one.pathway()))
                        .orElseGet(() -> Desk.say("step.gone")))
                .orElseGet(() -> Desk.say("step.off"));
    }

    private static Optional<Choice> choice(List<Choice> known, Step step) {
        return known.stream().filter(one -> one.step().equals(step)).findFirst();
    }

    private static List<Pill> marks(Goal goal) {
        Tone tone = goal.state() == Goal.State.DONE ? Tone.GOOD : Tone.NEUTRAL;
        return goal.state() == Goal.State.OPEN ? List.of() : List.of(new Pill(tone, Say.of("goal." + goal.state())));
    }

    private Component[] actions(Goal goal) {
        String of = goal.title();
        if (goal.state() != Goal.State.OPEN) {
            return new Component[] {
                Lines.button(Desk.say("goal.reopen"), of, () -> move(goal, Goal.State.OPEN, "goal.saved"))
            };
        }
        return new Component[] {
            Lines.button(Desk.say("goal.reached"), of, () -> move(goal, Goal.State.DONE, "goal.reachedSaid")),
            Lines.button(Desk.say("goal.task"), of, () -> addTask(goal)),
            Lines.button(Say.ui("edit"), of, () -> edit(Optional.of(goal))),
            Lines.button(Desk.say("goal.drop"), of, () -> move(goal, Goal.State.DROPPED, "goal.saved"))
        };
    }

    private Component task(Goal goal, Task task) {
        String due =
                task.dueOn().map(day -> Desk.say("goal.due", Desk.date(day))).orElse("");
        Checkbox done = new Checkbox(Desk.say("task.line", task.title(), Say.of("party." + task.who()), due));
        done.setValue(task.doneOn().isPresent());
        done.setReadOnly(!open || goal.state() != Goal.State.OPEN);
        done.addValueChangeListener(change -> {
            Notices.tryTo(() -> tools.goals()
                    .task(
                            goal.id(),
                            goal.lock(),
                            task.id(),
                            change.getValue() ? Optional.of(Say.today()) : Optional.empty()));
            draw();
        });
        return done;
    }

    private void move(Goal goal, Goal.State to, String said) {
        if (Notices.tryTo(() -> tools.goals().move(goal.id(), goal.lock(), to))) {
            Notices.success(Desk.say(said, goal.title()));
        }
        draw();
    }

    private void edit(Optional<Goal> goal) {
        TextField title = new TextField(Desk.say("goal.title"));
        title.setMaxLength(160);
        title.setRequiredIndicatorVisible(true);
        TextArea detail = new TextArea(Desk.say("goal.detail"));
        detail.setMaxLength(1000);
        DatePicker due = due();
        goal.ifPresent(one -> {
            title.setValue(one.title());
            detail.setValue(one.detail());
            due.setValue(one.dueOn().orElse(null));
        });
        Goal fresh = goal.orElseGet(this::fresh);
        ComboBox<Choice> step = stepField(fresh.step());
        FormDialog dialog =
                new FormDialog(Desk.say(goal.isEmpty() ? "goals.add" : "goal.change")).fields(title, detail, step, due);
        errors(title, due)
                .about(detail, "mentoring.tooLong")
                .about(step, "mentoring.goal.step")
                .action(dialog, Say.ui("save"), () -> {
                    save(with(fresh, title.getValue(), detail.getValue(), chosen(step, fresh.step()), due));
                    Notices.success(Desk.say("goal.saved", title.getValue()));
                })
                .open();
    }

    private static DatePicker due() {
        DatePicker due = new DatePicker(Desk.say("goal.dueOn"));
        due.setClearButtonVisible(true);
        return due;
    }

    private static FieldErrors errors(TextField title, DatePicker due) {
        return new FieldErrors()
                .required(title, Say.of("goal.noTitle"))
                .readable(due, Desk.say("form.day"))
                .about(title, "mentoring.goal.noTitle");
    }

    /** Steps that are not settled, and the one it is about; nothing to choose = not shown. */
    private ComboBox<Choice> stepField(Optional<Step> now) {
        List<Choice> known = steps.orElse(List.of());
        Optional<Choice> chosen = now.flatMap(step -> choice(known, step));
        List<Choice> offered = known.stream()
                .filter(one -> !one.settled() || chosen.filter(one::equals).isPresent())
                .toList();
        ComboBox<Choice> field = new ComboBox<>(Desk.say("step.title"));
        field.setItems(offered);
        field.setItemLabelGenerator(one -> Desk.say("step.line", one.title(), one.pathway()));
        field.setClearButtonVisible(true);
        field.setHelperText(Desk.say("step.help"));
        field.setVisible(!offered.isEmpty());
        chosen.ifPresent(field::setValue);
        return field;
    }

    /** A step nobody can choose now, as its plan or the pathways module is gone, stays. */
    private Optional<Step> chosen(ComboBox<Choice> field, Optional<Step> now) {
        boolean wasOffered =
                now.flatMap(step -> choice(steps.orElse(List.of()), step)).isPresent();
        return Optional.ofNullable(field.getValue()).map(Choice::step).or(() -> wasOffered ? Optional.empty() : now);
    }

    private Goal fresh() {
        return new Goal(
                UUID.randomUUID(),
                0,
                relationId,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Goal.State.OPEN,
                Optional.empty(),
                List.of());
    }

    private static Goal with(Goal goal, String title, String detail, Optional<Step> step, DatePicker due) {
        return new Goal(
                goal.id(),
                goal.lock(),
                goal.relationId(),
                title,
                detail,
                step,
                Optional.ofNullable(due.getValue()),
                goal.state(),
                goal.doneOn(),
                goal.tasks());
    }

    private void addTask(Goal goal) {
        TextField title = new TextField(Desk.say("task.title"));
        title.setMaxLength(160);
        RadioButtonGroup<Party> who = new RadioButtonGroup<>(Desk.say("task.who"));
        who.setItems(Party.MENTEE, Party.MENTOR);
        who.setItemLabelGenerator(one -> Say.of("party." + one));
        who.setValue(Party.MENTEE);
        DatePicker due = due();
        UUID id = UUID.randomUUID();
        FormDialog dialog = new FormDialog(Desk.say("goal.task")).fields(title, who, due);
        errors(title, due)
                .action(dialog, Say.ui("save"), () -> {
                    List<Task> tasks = new ArrayList<>(goal.tasks());
                    tasks.add(new Task(
                            id,
                            title.getValue(),
                            who.getValue(),
                            Optional.ofNullable(due.getValue()),
                            Optional.empty()));
                    save(new Goal(
                            goal.id(),
                            goal.lock(),
                            goal.relationId(),
                            goal.title(),
                            goal.detail(),
                            goal.step(),
                            goal.dueOn(),
                            goal.state(),
                            goal.doneOn(),
                            tasks));
                })
                .open();
    }

    private void save(Goal goal) {
        tools.goals().save(goal);
        draw();
    }
}
