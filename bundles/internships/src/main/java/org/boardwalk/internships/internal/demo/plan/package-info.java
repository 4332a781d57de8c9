/** A made-up practicum with its sites and papers, for a demo. */
@NullMarked
package org.boardwalk.internships.internal.demo.plan;

import org.jspecify.annotations.NullMarked;
