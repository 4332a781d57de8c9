/** Sentences, rights and labels of these pages. */
@NullMarked
package org.boardwalk.certifications.internal.ui.words;

import org.jspecify.annotations.NullMarked;
