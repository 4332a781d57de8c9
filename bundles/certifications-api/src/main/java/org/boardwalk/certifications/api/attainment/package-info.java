/** Which credentials count in the federal report, and by which rule. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.certifications.api.attainment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
