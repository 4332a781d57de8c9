/** A made-up match, for a demo. */
@NullMarked
package org.boardwalk.internships.internal.demo.match;

import org.jspecify.annotations.NullMarked;
