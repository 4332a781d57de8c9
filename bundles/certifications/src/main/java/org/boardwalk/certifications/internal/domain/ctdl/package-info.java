/** Credentials of the catalogue in CTDL: how they are written, and what is understood of a file. */
@NullMarked
package org.boardwalk.certifications.internal.domain.ctdl;

import org.jspecify.annotations.NullMarked;
