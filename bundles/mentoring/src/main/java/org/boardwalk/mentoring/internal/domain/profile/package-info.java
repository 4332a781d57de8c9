@NullMarked
package org.boardwalk.mentoring.internal.domain.profile;

import org.jspecify.annotations.NullMarked;
