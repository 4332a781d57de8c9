package org.boardwalk.platform.core.internal.kar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What people read of the filter into which {@code Import-Package} is turned (OSGi Core 8, 3.7.2). */
final class PackageFilter {
    private static final Pattern NAME = Pattern.compile("osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");
    private static final Pattern UNTIL = Pattern.compile("\\(version<=([^)]+)\\)");
    private static final Pattern EXACTLY = Pattern.compile("\\(version=([^)]+)\\)");

    private PackageFilter() {}

    static String name(String filter) {
        Matcher found = NAME.matcher(filter);
        return found.find() ? found.group(1) : filter;
    }

    static VersionRange range(String filter) {
        Matcher before = BEFORE.matcher(filter);
        Matcher until = UNTIL.matcher(filter);
        Matcher exactly = EXACTLY.matcher(filter);
        if (exactly.find()) {
            Version one = Version.parseVersion(exactly.group(1));
            return new VersionRange(VersionRange.LEFT_CLOSED, one, one, VersionRange.RIGHT_CLOSED);
        }
        Version upper = before.find() ? Version.parseVersion(before.group(1)) : null;
        boolean closed = upper == null && until.find();
        Matcher from = FROM.matcher(before.replaceAll(""));
        return new VersionRange(
                VersionRange.LEFT_CLOSED,
                from.find() ? Version.parseVersion(from.group(1)) : Version.emptyVersion,
                closed ? Version.parseVersion(until.group(1)) : upper,
                closed ? VersionRange.RIGHT_CLOSED : VersionRange.RIGHT_OPEN);
    }
}
