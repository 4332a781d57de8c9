/** The catalogue of credentials as CTDL, the language of the Credential Registry, in and out. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.certifications.api.ctdl;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
