/** What happened to credentials. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.certifications.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
