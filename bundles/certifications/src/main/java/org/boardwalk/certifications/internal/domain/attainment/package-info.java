/** Which credentials count in the federal report: pure rules. */
@NullMarked
package org.boardwalk.certifications.internal.domain.attainment;

import org.jspecify.annotations.NullMarked;
