@NullMarked
package org.boardwalk.certifications.internal.domain.ctdl;

import org.jspecify.annotations.NullMarked;
