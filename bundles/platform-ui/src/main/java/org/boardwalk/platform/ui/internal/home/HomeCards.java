package org.boardwalk.platform.ui.internal.home;

import java.util.List;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The cards there are now. Apart from the page, so that a card's coming and going leaves open pages alone. */
@Component(service = HomeCards.class)
public final class HomeCards {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<HomeCard> cards = List.of();

    List<HomeCard> all() {
        return List.copyOf(cards);
    }
}
