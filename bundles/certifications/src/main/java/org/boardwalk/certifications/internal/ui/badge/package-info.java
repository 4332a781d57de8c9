/** Digital badges: those of a person, who issues them, and checking anybody's. */
@NullMarked
package org.boardwalk.certifications.internal.ui.badge;

import org.jspecify.annotations.NullMarked;
