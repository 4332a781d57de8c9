/** Sites with their locations, contacts and agreements. */
@NullMarked
package org.boardwalk.internships.internal.app.site;

import org.jspecify.annotations.NullMarked;
