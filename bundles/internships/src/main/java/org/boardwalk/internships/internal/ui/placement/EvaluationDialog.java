package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** What a supervisor said on the telephone, by competency. */
final class EvaluationDialog {
    private static final String UNSEEN = "unseen";
    private static final List<String> ANSWERS = List.of("1", "2", "3", "4", UNSEEN);

    private final PlacementTools tools;
    private final Placement placement;
    private final Moment moment;
    private final Runnable done;
    private final Map<UUID, RadioButtonGroup<String>> answers = new LinkedHashMap<>();
    private final TextArea comment = new TextArea(Say.stay("evaluation.comment"));

    EvaluationDialog(PlacementTools tools, Placement placement, Moment moment, Runnable done) {
        this.tools = tools;
        this.placement = placement;
        this.moment = moment;
        this.done = done;
        tools.evaluations().competencies().stream()
                .filter(Competency::active)
                .forEach(competency -> answers.put(competency.id(), question(competency)));
        comment.setMaxLength(4000);
    }

    private static RadioButtonGroup<String> question(Competency competency) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(competency.name(Words.locale()));
        group.setItems(ANSWERS);
        group.setItemLabelGenerator(answer -> Say.of("points." + answer));
        group.addThemeName("vertical");
        return group;
    }

    void open() {
        FormDialog dialog = new FormDialog(Say.stay("evaluation.heading", Say.of("moment." + moment)))
                .says(Say.stay("evaluation.means"));
        answers.values().forEach(dialog::fields);
        dialog.fields(comment)
                .valid(this::valid)
                .action(Say.stay("evaluation.save"), this::save)
                .open();
    }

    private boolean valid() {
        boolean all = true;
        for (RadioButtonGroup<String> answer : answers.values()) {
            all &= Required.check(answer, Say.of("guest.evaluation.choose"));
        }
        return all;
    }

    private void save() {
        List<Rating> ratings = answers.entrySet().stream()
                .map(answer ->
                        new Rating(answer.getKey(), points(answer.getValue().getValue())))
                .toList();
        tools.evaluations().answer(placement.id(), moment, ratings, comment.getValue());
        Notices.success(Say.stay("evaluation.saved"));
        done.run();
    }

    private static Optional<Integer> points(String answer) {
        return answer.equals(UNSEEN) ? Optional.empty() : Optional.of(Integer.valueOf(answer));
    }
}
