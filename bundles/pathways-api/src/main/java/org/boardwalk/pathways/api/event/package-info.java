/** What happened to pathways and plans, told to other modules. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.pathways.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
