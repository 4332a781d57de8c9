/** The form about a person: adding, editing, and two people editing at the same time. */
@NullMarked
package org.boardwalk.participants.internal.ui.form;

import org.jspecify.annotations.NullMarked;
