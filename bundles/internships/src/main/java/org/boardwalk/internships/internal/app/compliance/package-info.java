/** Requirements and what people hand in. */
@NullMarked
package org.boardwalk.internships.internal.app.compliance;

import org.jspecify.annotations.NullMarked;
