/** What counts in the federal report: beside each credential, and for the board. */
@NullMarked
package org.boardwalk.certifications.internal.ui.attainment;

import org.jspecify.annotations.NullMarked;
