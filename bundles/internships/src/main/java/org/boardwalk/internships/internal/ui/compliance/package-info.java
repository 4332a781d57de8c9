/** Requirements, what people hand in, and its review. */
@NullMarked
package org.boardwalk.internships.internal.ui.compliance;

import org.jspecify.annotations.NullMarked;
