@NullMarked
package org.boardwalk.participants.internal.ui.imports;

import org.jspecify.annotations.NullMarked;
