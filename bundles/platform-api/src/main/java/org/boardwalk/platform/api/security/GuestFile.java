package org.boardwalk.platform.api.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard service: a file behind a guest link, such as a calendar another program reads again and again. As {@link GuestPage}. */
@ConsumerType
public interface GuestFile {
    /** As {@link GuestPage#purpose()}. */
    String purpose();

    /** As {@link GuestPage#permissions()}. */
    Set<String> permissions();

    /** The file as it is now; empty = there is none any more. */
    Optional<Content> read(UUID subject, Locale locale);

    /**
     * @param name of the file when it is saved
     * @param mediaType such as {@code text/calendar;charset=utf-8}
     */
    record Content(String name, String mediaType, String text) {}
}
