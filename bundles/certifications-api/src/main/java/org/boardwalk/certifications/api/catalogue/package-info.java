/** What credentials there are, and what their issuers demand. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.certifications.api.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
