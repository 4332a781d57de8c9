/** Credentials for the made-up people of a deployment that is being tried out. */
@NullMarked
package org.boardwalk.certifications.internal.demo;

import org.jspecify.annotations.NullMarked;
