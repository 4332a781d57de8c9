/** What a pair does: meetings, goals, notes, messages, surveys, agendas. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.mentoring.api.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
