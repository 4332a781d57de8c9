/** What holders of credentials learn afterwards, and what their issuers ask for. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.certifications.api.education;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
