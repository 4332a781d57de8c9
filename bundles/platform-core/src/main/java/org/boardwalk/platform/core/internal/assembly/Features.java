package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.boardwalk.platform.api.module.Module;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The features of a distribution, read from the repositories in its {@code system} folder. */
final class Features {
    private static final String ALWAYS = "participants";
    private static final String WORDS = "words/shipped.txt";
    private static final String OURS = "boardwalk-";
    private static final Pattern MODULE = Pattern.compile(Pattern.quote(Module.NAMESPACE) + ";\\s*id=(\\w+)");

    private final Path distribution;
    private final Map<String, Feature> features = new LinkedHashMap<>();

    private Features(Path distribution) {
        this.distribution = distribution;
    }

    /**
     * @param needs names of features
     * @param bundles addresses of the form {@code mvn:group/artifact/version}
     * @param module id of the module it brings; empty for others
     */
    private record Feature(String name, List<String> needs, List<String> bundles, String module) {}

    static Features of(Path distribution) throws IOException {
        Features all = new Features(distribution);
        try (Stream<Path> files = Files.walk(distribution.resolve("system"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("-features.xml"))
                    .sorted()
                    .toList()) {
                all.read(file);
            }
        }
        return all;
    }

    /** Where a bundle lies, as in every repository of Maven. */
    Path place(String address) {
        String[] parts = address.substring(address.indexOf(':') + 1).split("/");
        return distribution.resolve("system/%s/%s/%s/%s-%s.jar"
                .formatted(parts[0].replace('.', '/'), parts[1], parts[2], parts[1], parts[2]));
    }

    /** Ids of the modules a board may choose → name of the feature. Of one that was left out only the name is there. */
    Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        features.values().stream()
                .filter(feature ->
                        !feature.module().isEmpty() && !feature.module().equals(ALWAYS))
                .filter(feature -> feature.bundles().stream().map(this::place).allMatch(Files::exists))
                .forEach(feature -> modules.put(feature.module(), feature.name()));
        return modules;
    }

    /** {@code KIND.CODE} of the words a new deployment has, as the bundle that makes them lists them. */
    Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String bundle : feature(OURS + ALWAYS).bundles()) {
            try (ZipFile jar = new ZipFile(place(bundle).toFile())) {
                ZipEntry list = jar.getEntry(WORDS);
                if (list != null) {
                    words.addAll(new String(jar.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList());
                }
            }
        }
        return words;
    }

    /** Names of our features that a choice of modules does not need. */
    Set<String> spare(Set<String> modules) {
        Set<String> needed = needed(modules);
        Set<String> spare = new LinkedHashSet<>();
        features.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !needed.contains(name))
                .forEach(spare::add);
        return spare;
    }

    /** Addresses of the bundles that only spare features have. */
    Set<String> bundlesOnlyIn(Set<String> spare) {
        Set<String> bundles = new LinkedHashSet<>();
        spare.forEach(name -> bundles.addAll(feature(name).bundles()));
        features.values().stream()
                .filter(feature -> !spare.contains(feature.name()))
                .forEach(feature -> feature.bundles().forEach(bundles::remove));
        return bundles;
    }

    private Set<String> needed(Set<String> modules) {
        Deque<String> open = new ArrayDeque<>();
        features.values().stream()
                .filter(feature -> modules.contains(feature.module()) || isForAll(feature))
                .forEach(feature -> open.add(feature.name()));
        Set<String> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            if (found.add(name)) {
                open.addAll(feature(name).needs());
            }
        }
        return found;
    }

    /** What every deployment has: the platform, participants, and what Karaf starts with. */
    private static boolean isForAll(Feature feature) {
        return Set.of("boardwalk-" + ALWAYS, "boardwalk-karaf-jdk", "boardwalk-log-privacy")
                .contains(feature.name());
    }

    private Feature feature(String name) {
        return features.getOrDefault(name, new Feature(name, List.of(), List.of(), ""));
    }

    private void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            children(root, "feature").map(Features::feature).forEach(feature -> features.put(feature.name(), feature));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }

    private static Feature feature(Element element) {
        String module = children(element, "capability")
                .map(capability -> MODULE.matcher(capability.getTextContent()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        return new Feature(element.getAttribute("name"), texts(element, "feature"), texts(element, "bundle"), module);
    }

    private static List<String> texts(Element element, String name) {
        return children(element, name)
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        Stream.Builder<Element> found = Stream.builder();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && name.equals(element.getTagName())) {
                found.add(element);
            }
        }
        return found.build();
    }
}
