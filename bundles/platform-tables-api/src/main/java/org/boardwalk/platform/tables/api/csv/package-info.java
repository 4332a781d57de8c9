/** Reading and writing CSV as spreadsheets and other systems have it: encoding, delimiter, dates, numbers, formulas. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.tables.api.csv;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
