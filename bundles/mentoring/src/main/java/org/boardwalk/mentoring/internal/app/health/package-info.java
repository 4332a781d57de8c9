@NullMarked
package org.boardwalk.mentoring.internal.app.health;

import org.jspecify.annotations.NullMarked;
