package org.boardwalk.itests.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** {@link FeatureProbe} as a bundle, which uses what is there and brings nothing. */
final class ProbeBundle {
    private static final List<Class<?>> CONTENT =
            List.of(FeatureProbe.class, ComponentProbe.class, ServiceEvents.class, FeatureFiles.class);

    private ProbeBundle() {}

    static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            for (Class<?> type : CONTENT) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(jar);
                }
            }
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "probe");
        attributes.putValue("Bundle-Activator", FeatureProbe.class.getName());
        attributes.putValue("DynamicImport-Package", "*");
        return manifest;
    }
}
