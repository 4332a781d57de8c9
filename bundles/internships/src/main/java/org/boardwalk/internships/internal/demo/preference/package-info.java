/** Made-up preferences, for a demo. */
@NullMarked
package org.boardwalk.internships.internal.demo.preference;

import org.jspecify.annotations.NullMarked;
