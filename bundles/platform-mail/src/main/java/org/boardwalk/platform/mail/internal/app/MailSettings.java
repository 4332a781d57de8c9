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

    private volatile State state = new State(Map.of(), Optional.empty(), Optional.empty());

    @Activate
    public MailSettings(Map<String, Object> configuration) {
        modified(configuration);
    }

    @Modified
    void modified(Map<String, Object> configuration) {
        Map<String, Object> lines = Map.copyOf(configuration);
        try {
            state = new State(lines, MailConfig.of(lines), Optional.empty());
        } catch (ProblemException e) {
            state = new State(lines, Optional.empty(), Optional.of(e));
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

    /** The value of a line as it is used: with what the container filled in. */
    String used(String key) {
        return String.valueOf(state.lines().getOrDefault(key, "")).strip();
    }

    private record State(Map<String, Object> lines, Optional<MailConfig> server, Optional<ProblemException> problem) {}
}
