@NullMarked
package org.boardwalk.mentoring.internal.app.meter;

import org.jspecify.annotations.NullMarked;
