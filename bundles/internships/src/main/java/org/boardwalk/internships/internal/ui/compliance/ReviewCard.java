package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For staff: what was handed in and waits for a review. */
@org.osgi.service.component.annotations.Component
public final class ReviewCard implements HomeCard {
    private static final int MOST = 5;

    private final ComplianceTools tools;

    @Activate
    public ReviewCard(@Reference ComplianceTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.review";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.REVIEW)) {
            return Optional.empty();
        }
        Div place = new Div();
        draw(place);
        return place.getComponentCount() == 0 ? Optional.empty() : Optional.of(place);
    }

    private void draw(Div place) {
        place.removeAll();
        List<Item> waiting = tools.compliance().toReview(MOST);
        if (!waiting.isEmpty()) {
            Panel panel = new Panel(Say.ui("review.title"), ReviewPage.lines(tools, waiting, () -> draw(place)))
                    .summary(Say.ui("review.summary"))
                    .actions(Links.page("internships/review", Say.ui("review.all")));
            place.add(new PlanBlock(panel));
        }
    }
}
