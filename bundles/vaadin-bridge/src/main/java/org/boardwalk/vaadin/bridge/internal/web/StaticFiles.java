package org.boardwalk.vaadin.bridge.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.ui.api.Assets;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;

/** The folders {@code static} of all running bundles, and what the board chose for its look. */
@Component(service = {Assets.class, StaticFiles.class})
public final class StaticFiles implements Assets {
    private static final String OURS = "org.boardwalk.";
    private static final String BOARD = "board/";
    private static final String LOGO = BOARD + "logo.";

    private final Map<String, File> files = new ConcurrentHashMap<>();
    private final BundleTracker<String> folders;
    private final Board board;

    @Activate
    public StaticFiles(BundleContext context, @Reference Board board) {
        this.board = board;
        folders = new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, null) {
            @Override
            public @Nullable String addingBundle(Bundle bundle, BundleEvent event) {
                return bundle.getEntry("static/") == null ? null : folder(bundle);
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, String folder) {
                files.keySet().removeIf(path -> path.startsWith(folder + "/"));
            }
        };
        folders.open();
    }

    @org.osgi.service.component.annotations.Deactivate
    void close() {
        folders.close();
    }

    @Override
    public String url(String path) {
        String address = Paths.ASSETS.substring(1) + path;
        return find(path).map(file -> address + "?v=" + file.hash()).orElse(address);
    }

    @Override
    public Optional<String> logo() {
        return board.logo().map(logo -> url(LOGO + logo.ending()));
    }

    /** @param path {@code <folder>/<file>} */
    Optional<File> find(String path) {
        if (path.startsWith(BOARD)) {
            return ofBoard(path);
        }
        File known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        int slash = path.indexOf('/');
        if (slash < 1 || path.contains("..")) {
            return Optional.empty();
        }
        Optional<File> found = read(path.substring(0, slash), path.substring(slash + 1));
        found.ifPresent(file -> files.put(path, file));
        return found;
    }

    private Optional<File> ofBoard(String path) {
        if (path.equals(BOARD_STYLE)) {
            return Optional.of(file(board.styleSheet().getBytes(StandardCharsets.UTF_8)));
        }
        return board.logo().filter(logo -> path.equals(LOGO + logo.ending())).map(logo -> file(logo.content()));
    }

    private Optional<File> read(String folder, String name) {
        return folders.getTracked().entrySet().stream()
                .filter(entry -> entry.getValue().equals(folder))
                .map(entry -> entry.getKey().getEntry("static/" + name))
                .filter(url -> url != null && !url.getPath().endsWith("/"))
                .findFirst()
                .map(StaticFiles::load);
    }

    private static File load(URL url) {
        try (InputStream in = url.openStream()) {
            return file(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File file(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new File(content, HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String folder(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return (name.startsWith(OURS) ? name.substring(OURS.length()) : name).replace('.', '-');
    }

    /** A file's content, and a hash of it. */
    record File(byte[] content, String hash) {}
}
