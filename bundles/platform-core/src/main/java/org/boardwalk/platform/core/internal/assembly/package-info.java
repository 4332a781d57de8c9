/** The file that describes a deployment, and how a distribution of its own is made of the full one. */
@NullMarked
package org.boardwalk.platform.core.internal.assembly;

import org.jspecify.annotations.NullMarked;
