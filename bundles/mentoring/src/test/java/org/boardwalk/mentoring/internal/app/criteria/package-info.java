@org.jspecify.annotations.NullMarked
package org.boardwalk.mentoring.internal.app.criteria;
