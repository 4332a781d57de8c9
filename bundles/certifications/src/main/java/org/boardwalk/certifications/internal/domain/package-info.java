/** Entities and rules; knows nothing of ours but the APIs of certifications and of requirements. */
@NullMarked
package org.boardwalk.certifications.internal.domain;

import org.jspecify.annotations.NullMarked;
