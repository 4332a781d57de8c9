/** The panels of this module: services, notes, documents, consents, history. */
@NullMarked
package org.boardwalk.participants.internal.ui.casefile;

import org.jspecify.annotations.NullMarked;
