package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Agenda.Item;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Changes an agenda or a check-list: a point in each line, English and Spanish side by side. */
final class AgendaDialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_POINT = 300;

    private AgendaDialog() {}

    static FormDialog of(DeskTools tools, Agenda agenda, Runnable done) {
        TextField name = name("plan.name", agenda.name());
        TextField spanish = name("plan.spanishName", agenda.spanishName());
        TextArea points =
                lines("plan.lines", agenda.items().stream().map(Item::text).toList());
        TextArea spanishPoints = lines(
                "plan.spanishLines",
                agenda.items().stream().map(Item::spanishText).toList());
        spanishPoints.setHelperText(Desk.say("plan.linesHelp"));
        Checkbox active = new Checkbox(Desk.say("plan.active"), agenda.active());
        FormDialog dialog =
                new FormDialog(Desk.say("plan." + agenda.kind())).fields(name, spanish, points, spanishPoints, active);
        String tooLong = Desk.say("form.points", LONGEST_POINT);
        return new FieldErrors()
                .required(name, Say.of("agenda.noName"))
                .required(points, Say.of("agenda.noItem"))
                .rule(points, tooLong, () -> fits(points.getValue()))
                .rule(spanishPoints, tooLong, () -> fits(spanishPoints.getValue()))
                .action(dialog, Say.ui("save"), () -> {
                    tools.agendas()
                            .save(new Agenda(
                                    agenda.id(),
                                    agenda.lock(),
                                    agenda.kind(),
                                    name.getValue(),
                                    spanish.getValue(),
                                    agenda.position(),
                                    items(agenda.items(), points.getValue(), spanishPoints.getValue()),
                                    active.getValue()));
                    Notices.success(Desk.say("plan.saved", name.getValue()));
                    done.run();
                });
    }

    private static boolean fits(String points) {
        return points.lines().allMatch(line -> line.strip().length() <= LONGEST_POINT);
    }

    static TextField name(String key, String value) {
        TextField name = new TextField(Desk.say(key));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(value);
        return name;
    }

    static TextArea lines(String key, List<String> lines) {
        TextArea area = new TextArea(Desk.say(key));
        area.setMinRows(5);
        area.setValue(lines.stream().collect(Collectors.joining("\n")).stripTrailing());
        return area;
    }

    /** A point that reads as before is the same one, so that what pairs ticked stays ticked; else the one at its place. */
    static List<Item> items(List<Item> before, String english, String spanish) {
        List<String> texts = english.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> spanishTexts = spanish.lines().map(String::strip).toList();
        List<Item> free = new ArrayList<>(before);
        free.removeIf(item -> texts.contains(item.text()));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            UUID id = before.stream()
                    .filter(item -> item.text().equals(text))
                    .map(Item::id)
                    .filter(known -> items.stream().noneMatch(item -> item.id().equals(known)))
                    .findFirst()
                    .orElseGet(() -> free.isEmpty()
                            ? UUID.randomUUID()
                            : free.removeFirst().id());
            items.add(new Item(id, text, i < spanishTexts.size() ? spanishTexts.get(i) : ""));
        }
        return items;
    }
}
