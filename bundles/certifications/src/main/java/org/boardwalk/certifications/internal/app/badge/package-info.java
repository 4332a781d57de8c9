/** Badges: issuing them, checking anybody's, and the keys they are signed with. */
@NullMarked
package org.boardwalk.certifications.internal.app.badge;

import org.jspecify.annotations.NullMarked;
