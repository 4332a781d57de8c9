@NullMarked
package org.boardwalk.mentoring.internal.app.table;

import org.jspecify.annotations.NullMarked;
