package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a board decides itself: screening, the questions of its applications, topics. */
@Page(
        route = "mentoring/set-up",
        title = "mentoring.ui.setUp.title",
        section = Section.PROGRAMMES,
        order = 60,
        permission = Rights.PLAN,
        icon = "sliders")
@Component(service = SetUpPage.class, scope = ServiceScope.PROTOTYPE)
public class SetUpPage extends MentoringPage {
    private final transient Screening screening;
    private final transient ApplicationForm form;
    private final transient Topics topics;
    private final Div content = new Div();

    @Activate
    public SetUpPage(@Reference Screening screening, @Reference ApplicationForm form, @Reference Topics topics) {
        this.screening = screening;
        this.form = form;
        this.topics = topics;
        narrow();
        content.addClassName("mt-block");
        add(new PageHead(Say.ui("setUp.title")).summary(Say.ui("setUp.summary")), content);
        draw();
    }

    private void draw() {
        content.removeAll();
        Stream.of(Audience.values()).forEach(audience -> content.add(steps(audience)));
        Stream.of(Audience.values()).forEach(audience -> content.add(questions(audience)));
        content.add(topics());
    }

    private Panel steps(Audience audience) {
        Lines lines = new Lines();
        List<ScreeningStep> all = screening.steps(audience);
        all.forEach(step -> lines.line(
                step.name(Words.locale()),
                List.of(
                        Say.of("step." + step.kind()),
                        step.months()
                                .map(months -> Say.ui("setUp.months", months))
                                .orElse(""),
                        step.onlyForMinors() ? Say.ui("screening.onlyForMinors") : "",
                        step.source().isBlank() ? "" : Say.ui("screening.source", step.source())),
                marks(step.active(), false),
                Lines.button(Say.ui("edit"), step.name(Words.locale()), () -> StepDialog.of(
                                screening, audience, Optional.of(step), all.size(), this::draw)
                        .open())));
        Panel panel = new Panel(Say.ui("setUp.steps." + audience), lines)
                .actions(Buttons.of("setUp.addStep", () -> StepDialog.of(
                                screening, audience, Optional.empty(), all.size(), this::draw)
                        .open()));
        return audience == Audience.MENTOR ? panel.summary(Say.ui("setUp.stepsMeans")) : panel;
    }

    private Panel questions(Audience audience) {
        List<FormField> all = form.fields(audience);
        Lines lines = new Lines();
        all.forEach(field -> lines.line(
                field.label(Words.locale()),
                List.of(
                        Say.of("field." + field.kind()),
                        Say.ui(field.sharedWithPartner() ? "field.shared" : "field.notShared")),
                marks(field.active(), field.required()),
                Lines.button(Say.ui("edit"), field.label(Words.locale()), () -> FieldDialog.of(
                                form, audience, Optional.of(field), all.size(), this::draw)
                        .open())));
        Panel panel = new Panel(Say.ui("setUp.fields." + audience))
                .actions(Buttons.of(
                        "setUp.addField", () -> FieldDialog.of(form, audience, Optional.empty(), all.size(), this::draw)
                                .open()));
        panel.content().add(all.isEmpty() ? Say.quiet(Say.ui("setUp.noField")) : lines);
        return panel.summary(Say.ui("setUp.fieldsMeans"));
    }

    private Panel topics() {
        List<Topic> all = topics.list();
        Lines lines = new Lines();
        all.forEach(topic -> lines.line(
                topic.name(Words.locale()),
                List.of(),
                marks(topic.active(), false),
                Lines.button(Say.ui("edit"), topic.name(Words.locale()), () -> TopicDialog.of(
                                topics, Optional.of(topic), all.size(), this::draw)
                        .open())));
        return new Panel(Say.ui("setUp.topics"), lines)
                .summary(Say.ui("setUp.topicsMeans"))
                .actions(Buttons.of(
                        "setUp.addTopic", () -> TopicDialog.of(topics, Optional.empty(), all.size(), this::draw)
                                .open()));
    }

    private static List<Pill> marks(boolean active, boolean required) {
        List<Pill> marks = new ArrayList<>();
        if (required) {
            marks.add(new Pill(Tone.INFO, Say.ui("setUp.required")));
        }
        if (!active) {
            marks.add(new Pill(Tone.NEUTRAL, "archive", Say.ui("setUp.inactive")));
        }
        return marks;
    }
}
