/** The empty database of a distribution, made when it is built, so that a first start need not make its tables. */
@NullMarked
package org.boardwalk.platform.persistence.internal.template;

import org.jspecify.annotations.NullMarked;
