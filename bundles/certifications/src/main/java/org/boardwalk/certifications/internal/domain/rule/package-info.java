/** Rules about credentials and exams: pure functions of records. */
@NullMarked
package org.boardwalk.certifications.internal.domain.rule;

import org.jspecify.annotations.NullMarked;
