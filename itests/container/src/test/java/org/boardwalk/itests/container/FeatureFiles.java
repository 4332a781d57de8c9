package org.boardwalk.itests.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the feature repositories of a distribution say. For one thread at a time: the documents are read when they are
 * asked for, and two who ask at once may find an element empty.
 */
final class FeatureFiles {
    private static final String MODULE = "org.boardwalk.module;id=";

    private final DocumentBuilder documents =
            DocumentBuilderFactory.newInstance().newDocumentBuilder();
    private final Map<String, Element> features = new HashMap<>();
    private final Set<String> ours = new TreeSet<>();

    /** @param system the distribution's folder of bundles and feature repositories */
    FeatureFiles(Path system) throws IOException, ParserConfigurationException, SAXException {
        for (Path file : files(system)) {
            Element root = documents.parse(file.toFile()).getDocumentElement();
            children(root, "feature").forEach(feature -> features.put(feature.getAttribute("name"), feature));
            if (file.startsWith(system.resolve("org/boardwalk"))) {
                children(root, "feature").forEach(feature -> ours.add(feature.getAttribute("name")));
            }
        }
    }

    /** Names of our features. */
    Set<String> ours() {
        return ours;
    }

    /** The feature and all it needs. */
    Set<String> withNeeds(String feature) {
        Set<String> found = new TreeSet<>();
        Deque<String> toLook = new ArrayDeque<>(List.of(feature));
        while (!toLook.isEmpty()) {
            String next = toLook.pop();
            if (found.add(next)) {
                texts(next, "feature").forEach(toLook::push);
            }
        }
        return found;
    }

    /** File names of the bundles it brings itself; those marked as a dependency come only if nobody else has them. */
    Stream<String> bundles(String feature) {
        return children(features.get(feature), "bundle")
                .filter(bundle -> !bundle.getAttribute("dependency").equals("true"))
                .map(bundle -> fileName(bundle.getTextContent().strip()));
    }

    /** Ids of the modules it brings itself. */
    Stream<String> modules(String feature) {
        return texts(feature, "capability")
                .filter(capability -> capability.startsWith(MODULE))
                .map(capability -> capability.substring(MODULE.length()));
    }

    /** Writes a repository of these features, just as they are, which refers to no other. */
    void write(Set<String> names, Path file) throws TransformerException {
        Document document = documents.newDocument();
        Element root = document.createElement("features");
        root.setAttribute("xmlns", "http://karaf.apache.org/xmlns/features/v1.6.0");
        root.setAttribute("name", "alone");
        document.appendChild(root);
        names.forEach(name -> root.appendChild(document.importNode(features.get(name), true)));
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(file.toFile()));
    }

    /** Of {@code mvn:group/artifact/version}, or of any other address. */
    static String fileName(String location) {
        String[] parts = location.split("/");
        return location.startsWith("mvn:") ? parts[1] + "-" + parts[2] + ".jar" : parts[parts.length - 1];
    }

    private Stream<String> texts(String feature, String tag) {
        return children(features.get(feature), tag)
                .map(element -> element.getTextContent().strip());
    }

    private static Stream<Element> children(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(element -> element.getParentNode().equals(parent));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("-features.xml"))
                    .toList();
        }
    }
}
