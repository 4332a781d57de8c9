/** Data that go: people who ask for it, and records that were kept long enough. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.platform.api.erasure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
