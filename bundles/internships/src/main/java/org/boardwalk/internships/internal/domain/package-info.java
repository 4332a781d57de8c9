/** Entities and rules; knows nothing of ours but the module's API. */
@NullMarked
package org.boardwalk.internships.internal.domain;

import org.jspecify.annotations.NullMarked;
