/** What a person holds. */
@NullMarked
package org.boardwalk.certifications.internal.ui.wallet;

import org.jspecify.annotations.NullMarked;
