@NullMarked
package org.boardwalk.certifications.internal.ui.catalogue;

import org.jspecify.annotations.NullMarked;
