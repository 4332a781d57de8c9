@NullMarked
package org.boardwalk.certifications.internal.ui.badge;

import org.jspecify.annotations.NullMarked;
