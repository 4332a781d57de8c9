/** Views; call the services of the API, never entities. */
@NullMarked
package org.boardwalk.internships.internal.ui;

import org.jspecify.annotations.NullMarked;
