package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Placements on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class PlacementsOfParticipant implements ParticipantPanel {
    private final PlacementTools tools;

    @Activate
    public PlacementsOfParticipant(@Reference PlacementTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.placements";
    }

    @Override
    public String title() {
        return "internships.stay.panel.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return tools.may(Rights.READ) ? Optional.of(new PlacementPanel(tools, participantId)) : Optional.empty();
    }
}
