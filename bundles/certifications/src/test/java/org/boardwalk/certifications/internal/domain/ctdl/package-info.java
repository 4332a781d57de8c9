@org.jspecify.annotations.NullMarked
package org.boardwalk.certifications.internal.domain.ctdl;
