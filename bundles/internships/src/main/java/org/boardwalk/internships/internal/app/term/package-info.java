/** Terms, their people, opportunities and requests for seats. */
@NullMarked
package org.boardwalk.internships.internal.app.term;

import org.jspecify.annotations.NullMarked;
