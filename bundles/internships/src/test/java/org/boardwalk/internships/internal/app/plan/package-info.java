/** Planning a term, as a coordinator does it, over real databases. */
package org.boardwalk.internships.internal.app.plan;
