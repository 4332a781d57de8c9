package org.boardwalk.platform.core.internal.kar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.problem.ProblemException;

/** The entries of an archive, before anything in it is believed: their names, their number, what they unpack to. */
public final class KarEntries {
    /** Where a KAR keeps its bundles and its features file, laid out as a repository of Maven. */
    static final String REPOSITORY = "repository/";

    private static final String META = "META-INF/";
    private static final int MOST = 5_000;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final Pattern PLAIN = Pattern.compile("[^\\\\:\\p{Cntrl}]+");

    private KarEntries() {}

    /**
     * Looks at all of the file, and at all of what it unpacks to.
     *
     * @throws ProblemException {@code platform.kar.*}
     */
    static void check(Path file) throws IOException {
        if (Files.size(file) > AddedModules.MAX_BYTES) {
            throw new ProblemException("platform.kar.tooBig", AddedModules.MAX_BYTES / 1024 / 1024);
        }
        measure(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(KarEntries::checkPlace);
            if (zip.stream().noneMatch(entry -> entry.getName().startsWith(REPOSITORY))) {
                throw new ProblemException("platform.kar.notKar");
            }
        }
    }

    /** Names and sizes of any archive, such as a bundle in a KAR. */
    static void measure(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST) {
                throw new ProblemException("platform.kar.bomb", MOST, MOST_BYTES / 1024 / 1024);
            }
            Set<String> names = new HashSet<>();
            long left = MOST_BYTES;
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                checkName(entry.getName());
                if (!names.add(entry.getName())) {
                    throw new ProblemException("platform.kar.twice", entry.getName());
                }
                left -= length(zip, entry, left);
            }
        } catch (ZipException e) {
            throw (ProblemException) new ProblemException("platform.kar.notKar").initCause(e);
        }
    }

    /** Writes {@code repository/} of a KAR, which was checked, below a directory. */
    public static void unpack(Path kar, Path directory) throws IOException {
        try (ZipFile zip = new ZipFile(kar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                if (entry.getName().startsWith(REPOSITORY) && !entry.isDirectory()) {
                    checkName(entry.getName());
                    Path target = directory.resolve(entry.getName().substring(REPOSITORY.length()));
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry);
                            OutputStream out = Files.newOutputStream(target)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /** Counts what really comes out; what the entry says of its length may be a lie. */
    private static long length(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > most) {
                    throw new ProblemException("platform.kar.bomb", MOST, MOST_BYTES / 1024 / 1024);
                }
            }
        }
        return length;
    }

    private static void checkName(String name) {
        List<String> steps = Arrays.asList(name.split("/", -1));
        if (!PLAIN.matcher(name).matches() || name.startsWith("/") || steps.contains("..") || steps.contains(".")) {
            throw new ProblemException("platform.kar.path", name);
        }
    }

    private static void checkPlace(String name) {
        if (name.startsWith("resources/")) {
            throw new ProblemException("platform.kar.resources", name);
        }
        if (!name.startsWith(REPOSITORY) && !name.startsWith(META)) {
            throw new ProblemException("platform.kar.foreign", name);
        }
    }
}
