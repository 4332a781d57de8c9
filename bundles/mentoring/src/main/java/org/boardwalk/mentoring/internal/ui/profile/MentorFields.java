package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** A mentor's application: what everybody is asked, and the board's own questions. */
final class MentorFields {
    private final TextField given = text("mentor.given", 80);
    private final TextField family = text("mentor.family", 80);
    private final EmailField email = new EmailField(Say.ui("mentor.email"));
    private final TextField phone = text("mentor.phone", 40);
    private final TextField job = text("mentor.job", 120);
    private final TextField employer = text("mentor.employer", 120);
    private final TextArea about = new TextArea(Say.ui("mentor.about"));
    private final CheckboxGroup<MentoringKind> kinds = new CheckboxGroup<>(Say.ui("mentor.kinds"));
    private final WholeNumberField capacity = new WholeNumberField(Say.ui("mentor.capacity"));
    private final Checkbox adult = new Checkbox(Say.ui("mentor.adult"));
    private final Checkbox minors = new Checkbox(Say.ui("mentor.minors"));
    private final FitFields fit;
    private final AnswerFields answers;

    /**
     * @param before empty = nothing said yet
     * @param isPeer whether the mentor is a participant too
     */
    MentorFields(ProfileTools tools, Optional<MentorDetails> before, boolean isPeer) {
        email.setMaxLength(254);
        email.setHelperText(Say.ui("mentor.contactHelp"));
        about.setMaxLength(2000);
        about.setHelperText(Say.ui("mentor.aboutHelp"));
        kinds.setItems(kinds(isPeer));
        kinds.setItemLabelGenerator(kind -> Say.of("kind." + kind));
        Ticks.oneAtLeast(kinds);
        kinds.setValue(Set.of(isPeer ? MentoringKind.PEER : MentoringKind.ONE_TO_ONE));
        capacity.setMin(0);
        capacity.setMax(MentorDetails.MOST_MENTEES);
        capacity.setStepButtonsVisible(true);
        capacity.setValue(1);
        capacity.setHelperText(Say.ui("mentor.capacityHelp"));
        minors.setHelperText(Say.ui("mentor.minorsHelp"));
        given.setRequiredIndicatorVisible(true);
        family.setRequiredIndicatorVisible(true);
        before.ifPresent(this::fill);
        fit = new FitFields(tools.names(), before.map(MentorDetails::fit).orElse(Fit.NONE), "mentor");
        answers = new AnswerFields(
                tools.form().fields(Audience.MENTOR),
                before.map(MentorDetails::answers).orElse(List.of()));
    }

    private static List<MentoringKind> kinds(boolean isPeer) {
        return Stream.of(MentoringKind.values())
                .filter(kind -> isPeer || kind != MentoringKind.PEER)
                .toList();
    }

    /** The participant the mentor is, who may mentor as a peer; empty = he is none. */
    void peer(Optional<ParticipantSummary> participant) {
        Set<MentoringKind> chosen = kinds.getValue();
        kinds.setItems(kinds(participant.isPresent()));
        kinds.setValue(participant.isPresent() ? Set.of(MentoringKind.PEER) : without(chosen));
        participant.filter(person -> given.isEmpty() && family.isEmpty()).ifPresent(person -> {
            given.setValue(person.givenName());
            family.setValue(person.familyName());
            email.setValue(person.email());
        });
    }

    private static Set<MentoringKind> without(Set<MentoringKind> chosen) {
        return chosen.stream().filter(kind -> kind != MentoringKind.PEER).collect(Collectors.toSet());
    }

    private static TextField text(String key, int longest) {
        TextField field = new TextField(Say.ui(key));
        field.setMaxLength(longest);
        return field;
    }

    private void fill(MentorDetails details) {
        given.setValue(details.givenName());
        family.setValue(details.familyName());
        email.setValue(details.email());
        phone.setValue(details.phone());
        job.setValue(details.jobTitle());
        employer.setValue(details.employer());
        about.setValue(details.about());
        kinds.setValue(details.kinds());
        capacity.setValue(details.capacity());
        adult.setValue(details.adult());
        minors.setValue(details.withMinors());
    }

    Component[] parts() {
        List<Component> parts = new ArrayList<>(
                List.of(given, family, email, phone, job, employer, about, kinds, capacity, adult, minors));
        parts.addAll(fit.parts());
        parts.addAll(answers.parts());
        return parts.toArray(Component[]::new);
    }

    boolean isValid() {
        return Required.check(given, Say.of("mentor.noName"))
                & Required.check(family, Say.of("mentor.noName"))
                & Required.check(capacity, Say.of("mentor.capacity", MentorDetails.MOST_MENTEES))
                & Required.check(kinds, Say.of("mentor.noKind"));
    }

    MentorDetails value() {
        return new MentorDetails(
                given.getValue(),
                family.getValue(),
                email.getValue(),
                phone.getValue(),
                employer.getValue(),
                job.getValue(),
                about.getValue(),
                capacity.getValue(),
                kinds.getValue(),
                adult.getValue(),
                minors.getValue(),
                fit.value(),
                answers.value());
    }
}
