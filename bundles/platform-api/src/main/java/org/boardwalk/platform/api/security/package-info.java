/** Who is signed in and what they may do, and links for people without an account. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.platform.api.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
