package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: what waits to be confirmed, what is out of date soon or already, and mentors who cannot sign in. */
@org.osgi.service.component.annotations.Component
public final class ScreeningCard implements HomeCard {
    private static final int MOST = 5;
    private static final int SOON_DAYS = 30;

    private final ProfileTools tools;

    @Activate
    public ScreeningCard(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.screening";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.SCREEN) || !tools.may(Rights.READ)) {
            return Optional.empty();
        }
        List<Screening.Waiting> waiting = tools.screening().waiting(MOST);
        List<Screening.Waiting> ending = tools.screening().ending(SOON_DAYS);
        List<Mentor.Line> off = tools.mentors().withoutAccount();
        return waiting.isEmpty() && ending.isEmpty() && off.isEmpty()
                ? Optional.empty()
                : Optional.of(card(waiting, ending, off));
    }

    private static Component card(
            List<Screening.Waiting> waiting, List<Screening.Waiting> ending, List<Mentor.Line> off) {
        Lines lines = new Lines();
        off.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page("mentoring/mentors/" + one.id(), one.name()),
                        List.of(Say.ui("card.off", one.seats().taken())),
                        List.of(new Pill(Tone.BAD, Say.ui("card.offMark")))));
        waiting.forEach(one -> line(lines, one));
        ending.stream().limit(MOST).forEach(one -> line(lines, one));
        return new MentoringBlock(new Panel(Say.ui("card.screening"), lines).summary(Say.ui("card.screeningMeans")));
    }

    private static void line(Lines lines, Screening.Waiting one) {
        ScreeningItem item = one.item();
        String page = item.step().audience() == Audience.MENTOR ? "mentoring/mentors/" : "mentoring/mentees/";
        lines.line(
                Links.page(page + item.personId(), one.name()),
                List.of(
                        item.step().name(Words.locale()),
                        item.validUntil()
                                .map(day -> Say.ui("card.until", Say.date(day)))
                                .orElse("")),
                List.of(Marks.screening(item.state())));
    }
}
