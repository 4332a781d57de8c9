package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The wallet on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class CredentialsPanel implements ParticipantPanel {
    private final WalletTools tools;

    @Activate
    public CredentialsPanel(@Reference WalletTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "certifications.wallet";
    }

    @Override
    public String title() {
        return "certifications.ui.wallet.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return tools.may(Rights.READ) ? Optional.of(new WalletPanel(tools, participantId, () -> {})) : Optional.empty();
    }
}
