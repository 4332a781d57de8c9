/** Who holds which credential, and how sure that is. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.certifications.api.wallet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
