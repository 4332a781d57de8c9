package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: applications that wait for a decision, of mentors and of mentees. */
@org.osgi.service.component.annotations.Component
public final class ApplicationsCard implements HomeCard {
    private static final int MOST = 4;

    private final ProfileTools tools;

    @Activate
    public ApplicationsCard(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.applications";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.PROFILES) || !tools.may(Rights.READ)) {
            return Optional.empty();
        }
        Optional<ProfileState> applied = Optional.of(ProfileState.APPLIED);
        List<Mentor.Line> mentors = tools.mentors()
                .list(new MentorFilter("", applied, Optional.empty(), false, false), 0, Integer.MAX_VALUE);
        List<Mentee.Line> mentees =
                tools.mentees().list(new MenteeFilter("", applied, Optional.empty(), false), 0, Integer.MAX_VALUE);
        return mentors.isEmpty() && mentees.isEmpty() ? Optional.empty() : Optional.of(card(mentors, mentees));
    }

    private static Component card(List<Mentor.Line> mentors, List<Mentee.Line> mentees) {
        Lines lines = new Lines();
        mentors.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page("mentoring/mentors/" + one.id(), one.name()),
                        List.of(Say.ui("card.mentor", one.gate().missing().size() - 1)),
                        one.appliedOn().map(RelativeDate::of).stream().toList()));
        mentees.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page("mentoring/mentees/" + one.participantId(), one.name()),
                        List.of(Say.ui("card.mentee", one.gate().missing().size() - 1)),
                        one.appliedOn().map(RelativeDate::of).stream().toList()));
        return new MentoringBlock(new Panel(Say.ui("card.applications", mentors.size() + mentees.size()), lines)
                .summary(Say.ui("card.applicationsMeans", mentors.size(), mentees.size())));
    }
}
