package org.boardwalk.sample.module.internal;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.ui.api.ParticipantPanel;

/** Cannot be shown on anybody's page. */
@org.osgi.service.component.annotations.Component
public final class BrokenPanel implements ParticipantPanel {
    @Override
    public String id() {
        return "sample.panel";
    }

    @Override
    public String title() {
        return "sample.panel.title";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        throw new IllegalStateException("This panel is broken on purpose");
    }
}
