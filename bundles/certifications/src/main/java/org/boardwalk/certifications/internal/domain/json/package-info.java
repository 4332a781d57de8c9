/** Entries of the catalogue as JSON. */
@NullMarked
package org.boardwalk.certifications.internal.domain.json;

import org.jspecify.annotations.NullMarked;
