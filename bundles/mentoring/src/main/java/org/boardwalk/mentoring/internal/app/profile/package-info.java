@NullMarked
package org.boardwalk.mentoring.internal.app.profile;

import org.jspecify.annotations.NullMarked;
