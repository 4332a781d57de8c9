/**
 * The parts pages are built from, so that every module looks and behaves alike. They carry class names ({@code bw-…})
 * and no styles of their own: every page loads {@code static/kit.css} of this bundle, built on the design tokens that
 * {@code static/tokens.css} describes. A module's own style sheet uses these tokens, never colours of its own.
 */
@Export
@Version("1.5.0")
@NullMarked
package org.boardwalk.platform.ui.api.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
