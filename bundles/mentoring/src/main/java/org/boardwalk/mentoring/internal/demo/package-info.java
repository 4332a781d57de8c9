@NullMarked
package org.boardwalk.mentoring.internal.demo;

import org.jspecify.annotations.NullMarked;
