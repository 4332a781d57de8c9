/** Made-up people for a deployment that is being tried out. */
@NullMarked
package org.boardwalk.participants.internal.demo;

import org.jspecify.annotations.NullMarked;
