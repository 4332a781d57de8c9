/** What a view is made of and how it plugs in. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.platform.ui.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
