@NullMarked
package org.boardwalk.certifications.internal.ui.attainment;

import org.jspecify.annotations.NullMarked;
