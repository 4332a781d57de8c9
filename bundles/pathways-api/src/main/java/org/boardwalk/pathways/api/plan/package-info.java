/** A participant on a pathway: steps and their states, the next step, what stalls, changed templates. */
@Export
@Version("1.3.0")
@NullMarked
package org.boardwalk.pathways.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
