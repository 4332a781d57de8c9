/** Views; call the services of the API, never entities. */
@NullMarked
package org.boardwalk.mentoring.internal.ui;

import org.jspecify.annotations.NullMarked;
