@NullMarked
package org.boardwalk.pathways.internal.ui.picture;

import org.jspecify.annotations.NullMarked;
