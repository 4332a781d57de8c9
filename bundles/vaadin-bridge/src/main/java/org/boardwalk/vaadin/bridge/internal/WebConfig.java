package org.boardwalk.vaadin.bridge.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a deployment can set about its web side: {@code etc/org.boardwalk.web.cfg}. */
@ObjectClassDefinition(name = "Boardwalk web", description = "Sessions of the people signed in")
public @interface WebConfig {
    /** Name of the configuration. */
    String PID = "org.boardwalk.web";

    @AttributeDefinition(
            name = "Idle minutes",
            description = "A person who does nothing for so long is signed out. 5 to 720.")
    int idle_minutes() default 60;
}
