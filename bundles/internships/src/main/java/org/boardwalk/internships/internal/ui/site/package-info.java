/** Sites with their locations, contacts and agreements; the words all pages of planning share. */
@NullMarked
package org.boardwalk.internships.internal.ui.site;

import org.jspecify.annotations.NullMarked;
