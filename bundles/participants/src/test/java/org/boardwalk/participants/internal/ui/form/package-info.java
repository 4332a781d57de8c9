@NullMarked
package org.boardwalk.participants.internal.ui.form;

import org.jspecify.annotations.NullMarked;
