/** What must be true before something may begin, and how far a person is from it. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.pathways.api.requirement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
