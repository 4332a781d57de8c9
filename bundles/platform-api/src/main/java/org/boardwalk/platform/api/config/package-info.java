/** Files of the deployment that people edit and pages change. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.config;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
