/** The promises of the data layer, each kept on Derby and on PostgreSQL. */
@NullUnmarked
package org.boardwalk.platform.persistence.internal;

import org.jspecify.annotations.NullUnmarked;
