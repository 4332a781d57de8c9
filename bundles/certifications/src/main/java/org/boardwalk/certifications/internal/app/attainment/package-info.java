/** Credential attainment over this deployment's records. */
@NullMarked
package org.boardwalk.certifications.internal.app.attainment;

import org.jspecify.annotations.NullMarked;
