/** What continuing education counts, computed from rules that are data. */
@NullMarked
package org.boardwalk.certifications.internal.domain.education;

import org.jspecify.annotations.NullMarked;
