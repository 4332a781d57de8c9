package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Continuing education on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class LedgerPanel implements ParticipantPanel {
    private final EducationTools tools;
    private final CurrentUser user;

    @Activate
    public LedgerPanel(@Reference EducationTools tools, @Reference CurrentUser user) {
        this.tools = tools;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.education";
    }

    @Override
    public String title() {
        return "certifications.ui.education.title";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return user.may(Rights.READ) ? Optional.of(new EducationPanel(tools, participantId)) : Optional.empty();
    }
}
