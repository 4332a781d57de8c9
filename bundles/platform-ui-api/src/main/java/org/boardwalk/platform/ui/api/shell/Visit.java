package org.boardwalk.platform.ui.api.shell;

import org.osgi.annotation.versioning.ProviderType;

/** The browser session of the person on this thread. */
@ProviderType
public interface Visit {
    /** Ends the session in all its tabs and shows the sign-in page. Needs the session's thread. */
    void signOut();

    /** The person changed the own password here, so this session stays while the account's others end. */
    void passwordChanged();

    /** Takes over the account's language in all tabs: their pages are loaded again. */
    void languageChanged();
}
