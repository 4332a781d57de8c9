/** The catalogue as CTDL, in and out. */
@NullMarked
package org.boardwalk.certifications.internal.app.ctdl;

import org.jspecify.annotations.NullMarked;
