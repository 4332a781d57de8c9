/** Pages, panels and cards; call the services of the API, never entities. */
@NullMarked
package org.boardwalk.certifications.internal.ui;

import org.jspecify.annotations.NullMarked;
