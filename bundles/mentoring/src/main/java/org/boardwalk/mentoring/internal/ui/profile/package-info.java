@NullMarked
package org.boardwalk.mentoring.internal.ui.profile;

import org.jspecify.annotations.NullMarked;
