@NullMarked
package org.boardwalk.pathways.internal.ui;

import org.jspecify.annotations.NullMarked;
