/**
 * Editors for what the pathways API describes: conditions before something may begin, texts in two languages. For the
 * pages of any module, also while the pathways module is switched off. Components belong to their session's thread, and
 * bring their style sheet and their words.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.pathways.ui.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
