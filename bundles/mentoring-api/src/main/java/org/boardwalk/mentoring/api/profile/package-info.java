/** Mentors and mentees: who they are, what they offer and want, and whether they are screened. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.mentoring.api.profile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
