package org.boardwalk.platform.core.internal.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.support.SupportBundle;
import org.boardwalk.platform.api.support.SupportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the parts there are now; a part that fails says so in its place. */
@Component
public final class SupportBundleImpl implements SupportBundle {
    private static final Logger LOG = LoggerFactory.getLogger(SupportBundleImpl.class);
    private static final String INTRODUCTION = """
            A support bundle of Boardwalk. It holds no personal data, as far as Boardwalk knows: settings that are not
            listed as harmless are left out, and so are the messages of exceptions in the log. Look through it before you
            send it to somebody.

            """;

    private final Places places;
    private final Configuration configuration;
    private final OwnParts own;
    private final CurrentUser user;
    private final List<SupportPart> parts = new CopyOnWriteArrayList<>();

    @Activate
    public SupportBundleImpl(
            @Reference Places places,
            @Reference Configuration configuration,
            @Reference OwnParts own,
            @Reference CurrentUser user) {
        this.places = places;
        this.configuration = configuration;
        this.own = own;
        this.user = user;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(SupportPart part) {
        parts.add(part);
    }

    void remove(SupportPart part) {
        parts.remove(part);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        user.require("platform.health");
        Scrub scrub = new Scrub(configuration.secrets());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder contents = new StringBuilder(INTRODUCTION);
        for (SupportPart part : sorted()) {
            byte[] text = scrub.secrets(text(part)).getBytes(StandardCharsets.UTF_8);
            put(zip, part.file(), text);
            contents.append("%-20s %9d bytes  %s%n".formatted(part.file(), text.length, part.about()));
        }
        put(zip, "contents.txt", contents.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    @Override
    public Path write(Path file) {
        user.require("platform.health");
        Path absolute = places.data().resolve(file).normalize();
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(absolute, options, owner);
                OutputStream out = Channels.newOutputStream(channel)) {
            write(out);
            return absolute;
        } catch (FileAlreadyExistsException there) {
            throw new ProblemException("platform.support.exists", absolute);
        } catch (IOException e) {
            ProblemException problem = new ProblemException("platform.support.notWritten", absolute, e);
            problem.initCause(e);
            throw problem;
        }
    }

    private List<SupportPart> sorted() {
        return Stream.concat(own.parts().stream(), parts.stream())
                .sorted(Comparator.comparing(SupportPart::file))
                .toList();
    }

    private static String text(SupportPart part) {
        try {
            return part.text();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The part {} of a support bundle failed", part.file(), e);
            return "This part could not be made: " + e.getClass().getName() + "\n";
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
