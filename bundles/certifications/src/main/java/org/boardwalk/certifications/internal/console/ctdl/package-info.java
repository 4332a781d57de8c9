/** CTDL files from the command line. */
@NullMarked
package org.boardwalk.certifications.internal.console.ctdl;

import org.jspecify.annotations.NullMarked;
