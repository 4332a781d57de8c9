/** The pages of planning without a browser. */
package org.boardwalk.internships.internal.ui.plan;
