package org.boardwalk.platform.core.internal.kar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.api.problem.ProblemException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The one feature of a KAR. Karaf's features can bring configuration, outside repositories and more; a module's has
 * bundles, features it needs, and the capability that says it is a module.
 *
 * @param repository address of the features file, {@code mvn:group/artifact/version/xml/classifier}
 * @param module id its capability names
 * @param needs names of features
 * @param bundles files below the repository
 */
public record KarFeature(
        String repository, String name, String version, String module, List<String> needs, List<Path> bundles) {
    private static final Set<String> KNOWN = Set.of("details", "feature", "capability", "bundle");

    /** @throws ProblemException {@code platform.kar.feature}, {@code element}, {@code outside} */
    static KarFeature read(Path repository) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(repository)) {
            files = all.filter(path -> path.toString().endsWith(".xml"))
                    .filter(path -> !path.getFileName().toString().startsWith("maven-metadata"))
                    .toList();
        }
        if (files.size() != 1) {
            throw new ProblemException("platform.kar.feature");
        }
        return new Reader(repository, files.getFirst()).read();
    }

    /** One reading. */
    private record Reader(Path repository, Path file) {
        KarFeature read() throws IOException {
            List<Element> features = elements(root());
            features.stream()
                    .map(Element::getLocalName)
                    .filter(name -> !name.equals("feature"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new ProblemException("platform.kar.element", name);
                    });
            if (features.size() != 1) {
                throw new ProblemException("platform.kar.feature");
            }
            Element feature = features.getFirst();
            String module = "";
            List<String> needs = new ArrayList<>();
            Set<Path> bundles = new TreeSet<>();
            for (Element part : elements(feature)) {
                switch (known(part)) {
                    case "feature" -> needs.add(part.getTextContent().strip());
                    case "bundle" -> bundles.add(bundle(part.getTextContent().strip()));
                    case "capability" -> module = module(part.getTextContent().strip(), module);
                    default -> {} // words
                }
            }
            if (module.isEmpty() || bundles.isEmpty()) {
                throw new ProblemException("platform.kar.feature");
            }
            String version = feature.getAttribute("version");
            return new KarFeature(
                    address(),
                    feature.getAttribute("name"),
                    version.isEmpty() ? "0.0.0" : version,
                    module,
                    List.copyOf(needs),
                    List.copyOf(bundles));
        }

        private Element root() throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                var builder = factory.newDocumentBuilder();
                builder.setErrorHandler(null);
                return builder.parse(in).getDocumentElement();
            } catch (SAXException | ParserConfigurationException e) {
                throw (ProblemException) new ProblemException("platform.kar.feature").initCause(e);
            }
        }

        private static String known(Element part) {
            if (!KNOWN.contains(part.getLocalName())) {
                throw new ProblemException("platform.kar.element", part.getLocalName());
            }
            return part.getLocalName();
        }

        /** Where a bundle lies. One that is not in the KAR would have to come from elsewhere. */
        private Path bundle(String address) {
            String[] parts = address.startsWith("mvn:") ? address.substring(4).split("/") : new String[0];
            if (parts.length != 3) {
                throw new ProblemException("platform.kar.outside", address);
            }
            Path place = repository
                    .resolve(parts[0].replace('.', '/'))
                    .resolve(parts[1])
                    .resolve(parts[2])
                    .resolve(parts[1] + "-" + parts[2] + ".jar")
                    .normalize();
            if (!place.startsWith(repository) || !Files.isRegularFile(place)) {
                throw new ProblemException("platform.kar.outside", address);
            }
            return place;
        }

        private static String module(String capability, String before) {
            String start = Module.NAMESPACE + ";id=";
            if (!capability.startsWith(start) || !before.isEmpty()) {
                throw new ProblemException("platform.kar.feature");
            }
            return capability.substring(start.length()).strip();
        }

        /** {@code group/artifact/version/artifact-version-classifier.xml} → the address that finds it there. */
        private String address() {
            Path place = repository.relativize(file);
            if (place.getNameCount() < 4) {
                throw new ProblemException("platform.kar.feature");
            }
            int last = place.getNameCount() - 1;
            String version = place.getName(last - 1).toString();
            String artifact = place.getName(last - 2).toString();
            String group = place.subpath(0, last - 2).toString().replace('/', '.');
            String name = place.getFileName().toString();
            String start = artifact + "-" + version;
            if (!name.startsWith(start)) {
                throw new ProblemException("platform.kar.feature");
            }
            String classifier = name.substring(start.length(), name.length() - ".xml".length());
            return "mvn:" + group + "/" + artifact + "/" + version + "/xml" + classifier.replaceFirst("^-", "/");
        }

        private static List<Element> elements(Node parent) {
            List<Element> found = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    found.add(element);
                }
            }
            return found;
        }
    }
}
