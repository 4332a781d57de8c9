/** The continuing-education ledger of a person, as part of a page. */
@NullMarked
package org.boardwalk.certifications.internal.ui.education;

import org.jspecify.annotations.NullMarked;
