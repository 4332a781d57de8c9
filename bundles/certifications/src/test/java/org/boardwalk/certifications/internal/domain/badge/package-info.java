@NullMarked
package org.boardwalk.certifications.internal.domain.badge;

import org.jspecify.annotations.NullMarked;
