/** Who may sit which exam, and how it went. */
@NullMarked
package org.boardwalk.certifications.internal.ui.exam;

import org.jspecify.annotations.NullMarked;
