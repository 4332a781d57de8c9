/** The catalogue as CTDL, in and out. */
@NullMarked
package org.boardwalk.certifications.internal.ui.ctdl;

import org.jspecify.annotations.NullMarked;
