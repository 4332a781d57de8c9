package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Required;

/** A mentee's application: what everybody is asked, and the board's own questions. */
final class MenteeFields {
    private final TextArea wishes = new TextArea(Say.ui("mentee.wishes"));
    private final CheckboxGroup<MentoringKind> kinds = new CheckboxGroup<>(Say.ui("mentee.kinds"));
    private final CheckboxGroup<Shared> shared = new CheckboxGroup<>(Say.ui("mentee.shared"));
    private final FitFields fit;
    private final AnswerFields answers;

    /** @param minor whose ways to be reached nobody is shown */
    MenteeFields(ProfileTools tools, MenteeDetails before, boolean minor) {
        wishes.setMaxLength(2000);
        wishes.setHelperText(Say.ui("mentee.wishesHelp"));
        wishes.setValue(before.wishes());
        kinds.setItems(MentoringKind.values());
        kinds.setItemLabelGenerator(kind -> Say.of("kind." + kind));
        Ticks.oneAtLeast(kinds);
        kinds.setValue(before.kinds());
        List<Shared> offered = Stream.of(Shared.values())
                .filter(one -> !minor || one != Shared.CONTACT)
                .toList();
        shared.setItems(offered);
        shared.setItemLabelGenerator(one -> Say.of("shared." + one));
        shared.setHelperText(Say.ui(minor ? "mentee.sharedMinor" : "mentee.sharedHelp"));
        shared.addThemeName("vertical");
        shared.setValue(before.shared().stream().filter(offered::contains).collect(Collectors.toSet()));
        fit = new FitFields(tools.names(), before.fit(), "mentee");
        answers = new AnswerFields(tools.form().fields(Audience.MENTEE), before.answers());
    }

    Component[] parts() {
        List<Component> parts = new ArrayList<>(List.of(wishes));
        parts.addAll(fit.parts());
        parts.add(kinds);
        parts.addAll(answers.parts());
        parts.add(shared);
        return parts.toArray(Component[]::new);
    }

    boolean isValid() {
        return Required.check(kinds, Say.of("mentee.noKind"));
    }

    MenteeDetails value() {
        return new MenteeDetails(wishes.getValue(), kinds.getValue(), fit.value(), shared.getValue(), answers.value());
    }
}
