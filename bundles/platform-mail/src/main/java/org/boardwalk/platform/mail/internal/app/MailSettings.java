package org.boardwalk.platform.mail.internal.app;

import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code etc/org.boardwalk.mail.cfg} says now; follows the file while the system runs. */
@Component(service = MailSettings.class, configurationPid = "org.boardwalk.mail")
public final class MailSettings {
    private static final Logger LOG = LoggerFactory.getLogger(MailSettings.class);

    private volatile State state = new State(Optional.empty(), Optional.empty());

    @Activate
    public MailSettings(Map<String, Object> configuration) {
        modified(configuration);
    }

    @Modified
    void modified(Map<String, Object> configuration) {
        try {
            state = new State(MailConfig.of(configuration), Optional.empty());
        } catch (ProblemException e) {
            state = new State(Optional.empty(), Optional.of(e));
            LOG.error(
                    "No mail is sent, because its configuration is wrong; the command \"health\" says what to do: {}",
                    e.getMessage());
        }
    }

    /** The server to use; empty when there is none, and when the file is wrong. */
    Optional<MailConfig> server() {
        return state.server();
    }

    /** What is wrong with the file. */
    Optional<ProblemException> problem() {
        return state.problem();
    }

    private record State(Optional<MailConfig> server, Optional<ProblemException> problem) {}
}
