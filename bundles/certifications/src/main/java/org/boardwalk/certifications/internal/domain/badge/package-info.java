/** Digital badges: how one is written, signed, read and checked. Knows no network, no files, no database. */
@NullMarked
package org.boardwalk.certifications.internal.domain.badge;

import org.jspecify.annotations.NullMarked;
