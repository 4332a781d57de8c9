@org.jspecify.annotations.NullMarked
package org.boardwalk.internships.internal.app.match;
