import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Compares the bundles of each feature, with those of all features it needs, to the list under src/main/history, so
 * that a new version which silently brings another bundle fails the build.
 *
 * <p>Arguments: "check" or "accept", the version of our own bundles, the local repository, the features module.
 */
final class FeatureLock {

    private final String ownVersion;
    private final Path localRepository;
    private final Map<String, Element> features = new LinkedHashMap<>();
    private final Set<String> repositoriesRead = new LinkedHashSet<>();

    private FeatureLock(String ownVersion, Path localRepository) {
        this.ownVersion = ownVersion;
        this.localRepository = localRepository;
    }

    public static void main(String[] args) throws Exception {
        Path module = Path.of(args[3]);
        FeatureLock lock = new FeatureLock(args[1], Path.of(args[2]));
        List<String> own = lock.read(module.resolve("target/feature/features.xml"));
        Path history = module.resolve("src/main/history");
        List<String> complaints = new ArrayList<>();
        for (String feature : own) {
            Path file = history.resolve(feature + ".txt");
            List<String> now = List.copyOf(lock.bundlesOf(feature));
            if (args[0].equals("accept")) {
                Files.createDirectories(history);
                Files.write(file, now, UTF_8);
            } else {
                compare(feature, file, now, complaints);
            }
        }
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println("If this is what you want, write the lists anew and commit them: "
                    + "mvn verify -f features -Dfeatures.lock=accept");
            System.exit(1);
        }
    }

    private static void compare(String feature, Path file, List<String> now, List<String> complaints)
            throws IOException {
        Set<String> before = Files.exists(file) ? new TreeSet<>(Files.readAllLines(file, UTF_8)) : Set.of();
        now.stream()
                .filter(bundle -> !before.contains(bundle))
                .forEach(bundle -> complaints.add(feature + " has a bundle that its list does not name: " + bundle));
        before.stream()
                .filter(bundle -> !now.contains(bundle))
                .forEach(bundle -> complaints.add(feature + " lacks a bundle that its list names: " + bundle));
    }

    /** Reads a features file and those it refers to; returns the names of the features in the file itself. */
    private List<String> read(Path file) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        Element root = parser.parse(file.toFile()).getDocumentElement();
        for (Element repository : children(root, "repository")) {
            String uri = repository.getTextContent().trim();
            if (repositoriesRead.add(uri)) {
                read(locate(uri));
            }
        }
        List<String> names = new ArrayList<>();
        for (Element feature : children(root, "feature")) {
            features.put(feature.getAttribute("name"), feature);
            names.add(feature.getAttribute("name"));
        }
        return names;
    }

    /** Ours are taken from where this build put them, since they may not be installed yet. */
    private Path locate(String uri) {
        String[] part = uri.substring("mvn:".length()).split("/");
        Path built = Path.of("..", part[1], "target/feature/features.xml");
        if (part[0].equals("org.boardwalk") && Files.exists(built)) {
            return built;
        }
        return localRepository.resolve(part[0].replace('.', '/')).resolve(Path.of(part[1], part[2]))
                .resolve(part[1] + "-" + part[2] + "-" + part[4] + "." + part[3]);
    }

    private Set<String> bundlesOf(String feature) {
        Set<String> bundles = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(feature));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                Element element = named(name, feature);
                children(element, "bundle").forEach(bundle -> bundles.add(line(bundle)));
                texts(element, "feature").forEach(open::push);
            }
        }
        seen.stream()
                .flatMap(name -> children(features.get(name), "conditional").stream())
                .filter(conditional -> seen.containsAll(texts(conditional, "condition")))
                .flatMap(conditional -> children(conditional, "bundle").stream())
                .forEach(bundle -> bundles.add(line(bundle)));
        return bundles;
    }

    private Element named(String name, String neededBy) {
        Element element = features.get(name);
        if (element == null) {
            throw new IllegalStateException(neededBy + " needs a feature that no repository has: " + name);
        }
        return element;
    }

    private String line(Element bundle) {
        String level = bundle.getAttribute("start-level");
        String uri = bundle.getTextContent().trim().replace("/" + ownVersion, "/(this version)");
        return uri + (level.isEmpty() ? "" : " at " + level);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(child -> child.getTextContent().trim()).toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
