package org.boardwalk.certifications.internal.ui.exam;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Exams on the participant's page. */
@org.osgi.service.component.annotations.Component
public final class ExamsPanel implements ParticipantPanel {
    private final WalletTools tools;

    @Activate
    public ExamsPanel(@Reference WalletTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "certifications.exams";
    }

    @Override
    public String title() {
        return "certifications.ui.exam.title";
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return tools.may(Rights.READ) ? Optional.of(new ExamView(tools, participantId, () -> {})) : Optional.empty();
    }
}
