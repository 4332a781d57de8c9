package org.boardwalk.platform.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Static files. Whatever a running bundle has in its folder {@code static} is served, without sign-in, under {@code
 * assets/<folder of the bundle>/<file>}; so a page may say {@code @StyleSheet("assets/pathways/pathways.css")}.
 */
@ProviderType
public interface Assets {
    /**
     * Address relative to the root, with a hash of the content, so that browsers keep the file for good and fetch it
     * again when it changes.
     *
     * @param path {@code <folder>/<file>}, such as {@code platform-ui-api/tokens.css}
     */
    String url(String path);
}
