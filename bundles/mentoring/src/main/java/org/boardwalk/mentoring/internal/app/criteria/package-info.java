/** The criteria and their versions. */
@NullMarked
package org.boardwalk.mentoring.internal.app.criteria;

import org.jspecify.annotations.NullMarked;
