package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.core.internal.config.ConfigFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of added modules, in a directory of the deployment's data, where backups find them. The list beside them is
 * what counts: it is replaced in one step, so a module is added, or removed, when and only when the list says so.
 */
final class AddedStore {
    private static final String LIST = "added.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path directory;

    AddedStore(Path directory) {
        this.directory = directory;
    }

    /**
     * An added module and what of it Karaf has to install.
     *
     * @param repository address of its features file
     * @param feature its name
     * @param version of the feature
     */
    record Entry(AddedModule module, String repository, String feature, String version) {
        String id() {
            return module.id();
        }
    }

    /**
     * The list.
     *
     * @param modules by id
     * @param left ids of removed modules → last version, whose data may still be here
     */
    record Listing(List<Entry> modules, Map<String, String> left) {
        static final Listing EMPTY = new Listing(List.of(), Map.of());

        Optional<Entry> find(String id) {
            return modules.stream().filter(entry -> entry.id().equals(id)).findFirst();
        }

        Listing with(Entry entry) {
            List<Entry> changed = new ArrayList<>(without(entry.id()).modules());
            changed.add(entry);
            changed.sort(Comparator.comparing(Entry::id));
            Map<String, String> others = new TreeMap<>(left);
            others.remove(entry.id());
            return new Listing(List.copyOf(changed), others);
        }

        Listing without(String id) {
            Map<String, String> gone = new TreeMap<>(left);
            find(id).ifPresent(entry -> gone.put(id, entry.module().version()));
            return new Listing(
                    modules.stream().filter(entry -> !entry.id().equals(id)).toList(), gone);
        }
    }

    Listing read() {
        return read(directory.resolve(LIST));
    }

    /** A list elsewhere; an empty one where there is none. */
    static Listing read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), Listing.class) : Listing.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Listing listing) throws IOException {
        ConfigFile.replace(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(listing));
    }

    /** Where the file of this version of a module is. */
    Path file(Entry entry) {
        return directory.resolve(entry.id() + "-" + entry.module().sha256() + ".kar");
    }

    /** The file is safely on the disk before the list names it. The file of the version before stays for {@link #tidy}. */
    void put(Entry entry, byte[] kar) throws IOException {
        Files.createDirectories(directory);
        ConfigFile.replace(file(entry), kar);
        replace(read().with(entry));
    }

    void remove(String id) throws IOException {
        replace(read().without(id));
    }

    /** Puts an earlier list in place again, whose files are still here. */
    void replace(Listing listing) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
            write(directory.resolve(LIST), listing);
            names.force(true);
        }
    }

    /** Deletes files the list does not name. */
    void tidy() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Set<Path> known =
                new HashSet<>(read().modules().stream().map(this::file).toList());
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(kar|kar\\.draft)"))
                    .filter(file -> !known.contains(file))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
