package org.boardwalk.platform.api.security;

import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens guest links. Used by the page behind them, on a thread that works for no browser session; each use is
 * audited, reading a file once a day.
 */
@ProviderType
public interface GuestVisits {
    /** @param remoteAddress counted against trying addresses out */
    Visit open(String token, Locale locale, String remoteAddress);

    /** Answers the form; as {@link GuestPage#answer}. */
    Visit answer(String token, String action, Map<String, String> values, Locale locale, String remoteAddress);

    /** What the guest sees. */
    sealed interface Visit {
        /**
         * @param form with what was typed
         * @param errors by name of the field; under an empty name: about the whole
         */
        record Form(GuestForm form, Map<String, String> errors) implements Visit {}

        /** The answer was accepted. */
        record Answered(GuestAnswer.Done thanks) implements Visit {}

        /** The link leads to a file. */
        record File(GuestFile.Content content) implements Visit {}

        /** The link leads nowhere. */
        record Closed(Reason reason) implements Visit {}
    }

    /** Why a link leads nowhere; the texts shown are {@code platform.guest.<NAME>.title} and {@code .next}. */
    enum Reason {
        /** Mistyped, cut off, or made up. */
        UNKNOWN,
        ANSWERED,
        EXPIRED,
        /** A newer one was sent, or it was taken back. */
        REPLACED,
        /** It was settled otherwise. */
        SETTLED,
        /** The module is switched off: it works again when the module is on. */
        OFF,
        /** Too many addresses that lead nowhere were tried. */
        BUSY
    }
}
