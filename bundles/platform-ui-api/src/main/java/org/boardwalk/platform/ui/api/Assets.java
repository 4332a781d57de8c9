package org.boardwalk.platform.ui.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Static files. Whatever a running bundle has in its folder {@code static} is served, without sign-in, under {@code
 * assets/<folder of the bundle>/<file>}; so a page may say {@code @StyleSheet("assets/pathways/pathways.css")}.
 */
@ProviderType
public interface Assets {
    /** Path of the style sheet that sets the design tokens of the board's colours; read after all others. */
    String BOARD_STYLE = "board/look.css";

    /**
     * Address relative to the root, with a hash of the content, so that browsers keep the file for good and fetch it
     * again when it changes.
     *
     * @param path {@code <folder>/<file>}, such as {@code platform-ui-api/tokens.css}
     */
    String url(String path);

    /** Address of the board's own logo; empty while it has none. */
    default Optional<String> logo() {
        return Optional.empty();
    }

    /** Address of the logo shown: the board's, or the product's. */
    default String mark() {
        return logo().orElseGet(() -> url("platform-ui-api/logo.svg"));
    }
}
