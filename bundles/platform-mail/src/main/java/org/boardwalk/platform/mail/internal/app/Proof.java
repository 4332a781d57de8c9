package org.boardwalk.platform.mail.internal.app;

import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers, over restarts too, with which server and sender a message went through last. */
@Component(service = Proof.class)
public final class Proof {
    private static final String KEY = "platform.mail.proven";

    private final Settings settings;

    @Activate
    public Proof(@Reference Settings settings) {
        this.settings = settings;
    }

    boolean holds(MailConfig config) {
        return settings.get(KEY).filter(name(config)::equals).isPresent();
    }

    void took(MailConfig config) {
        if (!holds(config)) {
            settings.put(KEY, name(config));
        }
    }

    /** The server itself is in trouble, whatever the message. */
    void failed(MailConfig config) {
        if (holds(config)) {
            settings.put(KEY, null);
        }
    }

    private static String name(MailConfig config) {
        return config + " from " + config.from();
    }
}
