/** The pages of preferences without a browser. */
package org.boardwalk.internships.internal.ui.preference;
