package org.boardwalk.itests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What the developer of a module, made from the archetype, does outside of Boardwalk, with the tools every JDK has. */
final class OutsideModule {
    private static final String PASSWORD = "only-a-test";
    private static final String MIGRATION = "db/migration/common/V2__note.sql";
    private static final String SQL = "ALTER TABLE equipment_entry ADD COLUMN note VARCHAR(200);\n";

    private final Path directory;
    private final Path store;

    /** Makes the developer's key. */
    OutsideModule(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        store = directory.resolve("keys.p12");
        tool("keytool", "-genkeypair", "-alias", "dev", "-keyalg", "EC", "-dname", "CN=Riverbend Software");
    }

    static Path unsigned() {
        return Path.of(System.getProperty("boardwalk.outside"));
    }

    /** The module as it is handed over. */
    Path signed() {
        return sign(unsigned(), "equipment-1.0.0.kar");
    }

    /** Its next version, with one more migration. */
    Path newer() throws IOException {
        Path file = directory.resolve("unsigned-1.1.0.kar");
        try (InputStream in = Files.newInputStream(unsigned());
                OutputStream out = Files.newOutputStream(file)) {
            raise(in, out);
        }
        return sign(file, "equipment-1.1.0.kar");
    }

    Path certificate() {
        Path file = directory.resolve("riverbend.pem");
        tool("keytool", "-exportcert", "-rfc", "-alias", "dev", "-file", file.toString());
        return file;
    }

    private Path sign(Path file, String name) {
        Path signed = directory.resolve(name);
        tool("jarsigner", "-signedjar", signed.toString(), file.toString(), "dev");
        return signed;
    }

    /** Version 1.1.0 instead of 1.0.0 wherever it is named, also in the bundle inside. */
    private static void raise(InputStream archive, OutputStream raised) throws IOException {
        ZipInputStream in = new ZipInputStream(archive);
        ZipOutputStream out = new ZipOutputStream(raised);
        boolean bundle = false;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            bundle |= entry.getName().startsWith("db/");
            out.putNextEntry(new ZipEntry(entry.getName().replace("1.0.0", "1.1.0")));
            if (entry.getName().endsWith(".jar")) {
                raise(in, out);
            } else if (entry.getName().matches(".*(features\\.xml|MANIFEST\\.MF)")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("Bundle-Version: 1.0.0", "Bundle-Version: 1.1.0")
                        .replace("\"equipment\" version=\"1.0.0\"", "\"equipment\" version=\"1.1.0\"")
                        .replace("equipment/1.0.0<", "equipment/1.1.0<")
                        .getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(out);
            }
        }
        if (bundle) {
            out.putNextEntry(new ZipEntry(MIGRATION));
            out.write(SQL.getBytes(StandardCharsets.UTF_8));
        }
        out.finish();
    }

    private void tool(String name, String... arguments) {
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
            command.addAll(List.of(arguments));
            command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
            Path said = directory.resolve("tool.txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(name + ": " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
