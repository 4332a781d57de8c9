@NullMarked
package org.boardwalk.mentoring.internal.ui.relation;

import org.jspecify.annotations.NullMarked;
