package org.boardwalk.platform.core.internal.assembly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists what a distribution is made of, in {@code sbom.json}: CycloneDX 1.6, without a date, so that the same contents
 * give the same bytes. Found in the files themselves: each jar, and inside of it each library that left its coordinates
 * there, as jars made by Maven do, nested jars included; and the npm packages that Vaadin says its browser code was built
 * from.
 */
final class Sbom {
    private static final String POM_PROPERTIES = "/pom.properties";
    private static final String BROWSER_CODE = "META-INF/VAADIN/config/stats.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Component> components = new TreeMap<>();

    private Sbom() {}

    /**
     * @param type as in a package URL, such as {@code npm}
     * @param licence as its manifest says; empty when it does not
     */
    private record Component(String type, String group, String name, String version, String sha256, String licence) {
        String purl() {
            String place = group.isEmpty() ? name : group.replace("@", "%40") + "/" + name;
            return "pkg:" + type + "/" + place + "@" + version;
        }

        static Component maven(String group, String name, String version, String sha256, String licence) {
            return new Component(group.isEmpty() ? "generic" : "maven", group, name, version, sha256, licence);
        }

        /** @param name with its scope, such as {@code @vaadin/grid} */
        static Component npm(String name, String version) {
            int slash = name.indexOf('/');
            return new Component(
                    "npm", slash < 0 ? "" : name.substring(0, slash), name.substring(slash + 1), version, "", "");
        }
    }

    static void write(Path distribution, String id) throws IOException {
        Sbom sbom = new Sbom();
        for (Path file : Cut.filesIn(distribution)) {
            if (file.toString().endsWith(".jar")) {
                sbom.read(distribution, file);
            }
        }
        byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(sbom.document(id));
        Files.write(distribution.resolve("sbom.json"), text);
    }

    private void read(Path distribution, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Path system = distribution.resolve("system");
        if (file.startsWith(system)) {
            // system/group/as/folders/artifact/version/file
            Path place = system.relativize(file);
            int names = place.getNameCount();
            String group =
                    place.subpath(0, names - 3).toString().replace('\\', '/').replace('/', '.');
            String name = place.getName(names - 3).toString();
            add(Component.maven(group, name, place.getName(names - 2).toString(), sha256(content), licence(content)));
            inside(content, group + ":" + name);
        } else {
            inside(content, "");
        }
    }

    /** @param self the jar's own coordinates, which are known already */
    private void inside(byte[] jar, String self) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(POM_PROPERTIES)) {
                    library(entries, self);
                } else if (entry.getName().equals(BROWSER_CODE)) {
                    JSON.readTree(entries.readAllBytes())
                            .path("npmModules")
                            .forEachEntry((name, version) -> add(Component.npm(name, version.asString())));
                } else if (entry.getName().endsWith(".jar")) {
                    inside(entries.readAllBytes(), self);
                }
            }
        }
    }

    private void library(InputStream pom, String self) throws IOException {
        Properties said = new Properties();
        said.load(pom);
        Component found = Component.maven(
                said.getProperty("groupId", ""),
                said.getProperty("artifactId", ""),
                said.getProperty("version", ""),
                "",
                "");
        if (!found.name().isEmpty() && !self.equals(found.group() + ":" + found.name())) {
            add(found);
        }
    }

    private void add(Component component) {
        components.merge(component.purl(), component, (one, two) -> one.sha256().isEmpty() ? two : one);
    }

    private static String licence(byte[] jar) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    return said(new Manifest(entries).getMainAttributes().getValue("Bundle-License"));
                }
            }
        }
        return "";
    }

    /** The first of the header's clauses, without its parameters. */
    private static String said(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(text -> text.split("[;,]")[0].replace("\"", "").strip())
                .orElse("");
    }

    private ObjectNode document(String id) {
        ObjectNode document = JSON.createObjectNode();
        document.put("bomFormat", "CycloneDX");
        document.put("specVersion", "1.6");
        String contents = String.join("\n", components.keySet());
        document.put(
                "serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes((id + contents).getBytes(StandardCharsets.UTF_8)));
        document.put("version", 1);
        ObjectNode product = document.putObject("metadata").putObject("component");
        product.put("type", "application");
        product.put("name", "boardwalk-" + id);
        product.put("version", version());
        ArrayNode list = document.putArray("components");
        components.values().forEach(component -> describe(list.addObject(), component));
        return document;
    }

    private String version() {
        return components.values().stream()
                .filter(component -> component.name().equals("platform-core"))
                .map(Component::version)
                .findFirst()
                .orElse("");
    }

    private static void describe(ObjectNode node, Component component) {
        node.put("type", "library");
        node.put("bom-ref", component.purl());
        if (!component.group().isEmpty()) {
            node.put("group", component.group());
        }
        node.put("name", component.name());
        node.put("version", component.version());
        if (!component.sha256().isEmpty()) {
            node.putArray("hashes").addObject().put("alg", "SHA-256").put("content", component.sha256());
        }
        if (!component.licence().isEmpty()) {
            ObjectNode licence = node.putArray("licenses").addObject().putObject("license");
            boolean address = component.licence().startsWith("http");
            licence.put("name", component.licence());
            if (address) {
                licence.put("url", component.licence());
            }
        }
        node.put("purl", component.purl());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
