/**
 * The parts pages are built from, so that every module looks and behaves alike. They carry class names ({@code bw-…})
 * and no styles of their own: the shell brings the style sheet, whose design tokens are described in {@code
 * platform-ui/src/main/resources/static/tokens.css}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.ui.api.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
