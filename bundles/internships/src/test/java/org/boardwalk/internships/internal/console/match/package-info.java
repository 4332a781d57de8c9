/** The console commands of the matching. */
package org.boardwalk.internships.internal.console.match;
