@NullMarked
package org.boardwalk.mentoring.internal.app.relation;

import org.jspecify.annotations.NullMarked;
