/** A term of 2,000 people and 500 opportunities through the whole journey; its times are taken by hand. */
package org.boardwalk.internships.internal.big;
