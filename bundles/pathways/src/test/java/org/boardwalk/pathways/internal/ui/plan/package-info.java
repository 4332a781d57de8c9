@NullMarked
package org.boardwalk.pathways.internal.ui.plan;

import org.jspecify.annotations.NullMarked;
