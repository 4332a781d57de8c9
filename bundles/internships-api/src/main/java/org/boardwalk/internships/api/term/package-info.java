/** Terms, the people who need a placement in them, and the seats offered. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.internships.api.term;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
