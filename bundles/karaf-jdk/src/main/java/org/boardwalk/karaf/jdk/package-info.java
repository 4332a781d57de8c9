/**
 * What woven classes of the container call in place of {@code javax.security.auth.Subject}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.karaf.jdk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
