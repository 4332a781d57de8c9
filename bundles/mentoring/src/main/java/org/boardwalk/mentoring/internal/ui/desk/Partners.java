package org.boardwalk.mentoring.internal.ui.desk;

import java.util.Optional;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.mentoring.internal.ui.profile.Profiles;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each of a pair reads of what the other one said when applying. */
@Component(service = Partners.class)
public final class Partners {
    private final Mentors mentors;
    private final ApplicationForm form;
    private final FitNames names;

    @Activate
    public Partners(@Reference Mentors mentors, @Reference ApplicationForm form, @Reference FitNames names) {
        this.mentors = mentors;
        this.form = form;
        this.names = names;
    }

    /** For the mentee of the pair; empty = there is nothing she may see. */
    Optional<Panel> mentor(Relation pair) {
        return mentors.card(pair.mentorId(), pair.participantId())
                .map(card -> panel(Desk.say("mentor.about", pair.mentorName()), card));
    }

    private Panel panel(String title, Mentor.Card card) {
        Facts work = new Facts()
                .fact(Say.ui("mentor.job"), card.jobTitle())
                .fact(Say.ui("mentor.employer"), card.employer())
                .fact(Say.ui("mentor.about"), card.about());
        Panel panel = new Panel(title, work, Profiles.fit(names, card.fit(), "mentor"));
        Profiles.answers(form.fields(Audience.MENTOR), card.answers())
                .ifPresent(answers -> panel.content().add(answers));
        return panel;
    }

    /** For the mentor; empty = she answered no question that is shared. */
    Optional<Facts> answers(Mentee.Card mentee) {
        return Profiles.answers(form.fields(Audience.MENTEE), mentee.answers());
    }
}
