/** Requirements, what people handed in, and how it is judged. */
@NullMarked
package org.boardwalk.internships.internal.domain.compliance;

import org.jspecify.annotations.NullMarked;
