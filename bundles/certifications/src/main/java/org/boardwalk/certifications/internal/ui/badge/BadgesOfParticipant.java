package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Digital badges on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class BadgesOfParticipant implements ParticipantPanel {
    private final BadgeTools tools;
    private final CurrentUser user;

    @Activate
    public BadgesOfParticipant(@Reference BadgeTools tools, @Reference CurrentUser user) {
        this.tools = tools;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.badges";
    }

    @Override
    public String title() {
        return "certifications.ui.badge.title";
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return user.may(Rights.READ) ? Optional.of(new BadgePanel(tools, participantId)) : Optional.empty();
    }
}
