/** What a pathway is: steps, choices between them, credentials they lead to, facts about the work. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.pathways.api.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
