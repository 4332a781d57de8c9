package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What somebody must have before the placement, on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class BeforePanel implements ParticipantPanel {
    private final ComplianceTools tools;

    @Activate
    public BeforePanel(@Reference ComplianceTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.before";
    }

    @Override
    public String title() {
        return "internships.ui.before.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return tools.may(Rights.READ) ? Optional.of(new BeforeBlock(tools, participantId)) : Optional.empty();
    }
}
