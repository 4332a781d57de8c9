package org.boardwalk.platform.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.PeopleService;
import org.boardwalk.platform.persistence.sample.Person;

/** Builds the bundle of a small module: woven entities, migrations and one component. */
final class ModuleJar {
    private ModuleJar() {}

    /** @param migrations a folder under {@code sample} */
    static Path build(Path directory, String unit, String migrations) throws IOException, URISyntaxException {
        Path jar = directory.resolve(unit + ".jar");
        Path root = Path.of(
                Person.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(unit))) {
            for (Class<?> type : List.of(Person.class, Person.Status.class, Address.class, PeopleService.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                add(out, name, Files.readAllBytes(root.resolve(name)));
            }
            Path source = root.resolve("sample").resolve(migrations);
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    add(out, "db/migration/" + source.relativize(file), Files.readAllBytes(file));
                }
            }
            add(out, "OSGI-INF/people.xml", component(unit));
        }
        return jar;
    }

    private static Manifest manifest(String unit) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "test." + unit);
        headers.putValue("DynamicImport-Package", "*");
        headers.putValue("Service-Component", "OSGI-INF/people.xml");
        headers.putValue("X-Persistence-Unit", unit);
        headers.putValue("X-Persistence-Classes", Person.class.getName() + ",," + Address.class.getName() + ",");
        return manifest;
    }

    private static byte[] component(String unit) throws IOException {
        try (InputStream text = ModuleJar.class.getResourceAsStream("/sample/component/people.xml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@unit@", unit)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
