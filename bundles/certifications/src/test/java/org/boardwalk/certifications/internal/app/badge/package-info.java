@NullMarked
package org.boardwalk.certifications.internal.app.badge;

import org.jspecify.annotations.NullMarked;
