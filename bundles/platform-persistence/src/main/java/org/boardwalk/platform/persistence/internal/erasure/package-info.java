/** People and records that go: by request or by rule, in all tables of all modules. */
@NullMarked
package org.boardwalk.platform.persistence.internal.erasure;

import org.jspecify.annotations.NullMarked;
