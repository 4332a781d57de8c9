package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.board.BoardText;
import org.boardwalk.platform.core.internal.board.LogoRules;
import org.boardwalk.platform.core.internal.board.ProfileRules;

/** Checks every line of a board's file, and says of each what is wrong with it. */
final class BoardReader {
    private static final Set<String> LOOK = Set.of(
            "name", "languages", "accent", "accentDark", "menu", "footer.en", "footer.es", "legal.en", "legal.es");
    private static final Set<String> DATABASE = Set.of("url", "user", "password", "poolSize", "certificate");
    private static final Set<String> MAIL =
            Set.of("host", "encryption", "port", "user", "password", "from", "fromName", "publicUrl");
    private static final Pattern WORDS =
            Pattern.compile("words\\.(programme|funding|service-type|document-category|consent-purpose|exit-reason)"
                    + "\\.([a-z0-9]+(?:-[a-z0-9]+)*)\\.(en|es|state|offered|counts)");
    private static final String AUTHORITY = "database-authority.pem";
    private static final Pattern LEGAL_FILE = Pattern.compile("(legal\\.(?:en|es))\\.file");
    private static final Pattern UNENDED = Pattern.compile("\\$\\{[^}]*$");
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("i18n.messages", Locale.ROOT);

    private final BoardFile file;
    private final Map<String, String> available;
    private final Set<String> words;
    private final Map<String, Map<String, String>> etc = new TreeMap<>();
    private final Map<String, Path> files = new TreeMap<>();

    /**
     * @param available ids of modules there are → anything
     * @param words {@code KIND.CODE} of those a new deployment has
     */
    BoardReader(BoardFile file, Map<String, String> available, Set<String> words) {
        this.file = file;
        this.available = available;
        this.words = words;
    }

    /** What the file asks for; of use only when the file has no complaints then. */
    Deployment read() throws IOException {
        for (String key : file.entries().keySet()) {
            sort(key);
            environment(key);
        }
        Set<String> modules = modules();
        etc.computeIfAbsent("modules", first -> new TreeMap<>()).put("modules", String.join(", ", modules));
        profile();
        new WordLines(file, words).check(etc.getOrDefault("words", Map.of()).keySet());
        new DatabaseLines(file).check(etc.getOrDefault("data", Map.of()));
        new MailLines(file).check(etc.getOrDefault("mail", Map.of()));
        logo();
        certificate();
        return new Deployment(file.id(), modules, etc, files);
    }

    /** Every key has its place in one of the files of {@code etc/}. */
    private void sort(String key) throws IOException {
        Matcher legal = LEGAL_FILE.matcher(key);
        if (LOOK.contains(key)) {
            put("board", key, file.value(key).replace("\\n", "\n"));
        } else if (legal.matches()) {
            put("board", legal.group(1), textBeside(key));
        } else if (key.startsWith("database.") && DATABASE.contains(key.substring("database.".length()))) {
            put("data", key.substring("database.".length()), file.value(key));
        } else if (key.startsWith("mail.") && MAIL.contains(key.substring("mail.".length()))) {
            put("mail", key.substring("mail.".length()), file.value(key));
        } else if (WORDS.matcher(key).matches()) {
            put("words", key.substring("words.".length()), file.value(key));
        } else if (!key.equals("modules") && !key.equals("logo")) {
            file.complainOf(key, "There is no key '" + key + "'. " + known(key));
        }
    }

    private static String known(String key) {
        if (key.startsWith("database.")) {
            return "Of the database there are: " + list(DATABASE);
        }
        if (key.startsWith("mail.")) {
            return "Of mail there are: " + list(MAIL);
        }
        if (key.startsWith("words.")) {
            return "A word has a kind (programme, funding, service-type, document-category, consent-purpose,"
                    + " exit-reason), a code of small letters, digits and dashes, and one of: en, es, state, offered,"
                    + " counts; such as words.service-type.tutoring.state";
        }
        return "There are: modules, logo, " + list(LOOK) + ", legal.en.file, legal.es.file,"
                + " and those that begin with database., mail., words.";
    }

    private static String list(Set<String> keys) {
        return String.join(", ", keys.stream().sorted().toList());
    }

    private void environment(String key) {
        if (UNENDED.matcher(file.value(key)).find()) {
            file.complainOf(key, "${ begins what is read from the environment, and } ends it. Give both: ${env:NAME}");
        }
    }

    private void put(String configuration, String key, String value) {
        etc.computeIfAbsent(configuration, first -> new TreeMap<>()).put(key, value);
    }

    private Set<String> modules() {
        Set<String> chosen = new LinkedHashSet<>(BoardText.languages(file.value("modules")));
        if (file.find("modules").isEmpty()) {
            file.complainOf("modules", "Say which modules: modules = " + String.join(", ", available.keySet()));
        }
        chosen.remove("participants");
        chosen.stream()
                .filter(module -> !available.containsKey(module))
                .forEach(module -> file.complainOf(
                        "modules",
                        "There is no module '%s'. There are: %s"
                                .formatted(module, String.join(", ", available.keySet()))));
        return chosen;
    }

    private void profile() {
        Map<String, String> lines = etc.getOrDefault("board", Map.of());
        if (file.value("name").isEmpty()) {
            file.complainOf("name", "Give the board a name: name = …");
        }
        for (ProblemException problem : ProfileRules.check(BoardText.parse(lines))) {
            String field = problem.code().split("\\.")[2];
            String key = file.find(field).isPresent() ? field : field + "." + BoardText.SPOKEN.getFirst();
            file.complainOf(key, sentence(problem));
        }
    }

    private String textBeside(String key) throws IOException {
        Path text = file.beside(file.value(key));
        if (!Files.isRegularFile(text)) {
            file.complainOf(key, "There is no file " + text + ".");
            return "";
        }
        String inline = key.substring(0, key.length() - ".file".length());
        if (file.find(inline).isPresent()) {
            file.complainOf(inline, "'%s' and '%s' say the same. Keep one of the two.".formatted(inline, key));
        }
        try {
            return Utf8.read(text).strip();
        } catch (Utf8.NotUtf8 e) {
            file.complainOf(key, e.sentence());
            return "";
        }
    }

    private void logo() throws IOException {
        Optional<Path> picture = named("logo");
        if (picture.isPresent()) {
            String ending = ending(picture.get());
            files.put("board-logo." + ending, picture.get());
            try {
                LogoRules.check(new Logo(ending, Files.readAllBytes(picture.get())));
            } catch (ProblemException problem) {
                file.complainOf("logo", sentence(problem));
            }
        }
    }

    private void certificate() throws IOException {
        Optional<Path> certificate = named("database.certificate");
        if (certificate.isPresent()) {
            files.put(AUTHORITY, certificate.get());
            put("data", "certificate", AUTHORITY);
            if (!Files.readString(certificate.get(), StandardCharsets.ISO_8859_1)
                    .contains("-----BEGIN CERTIFICATE-----")) {
                file.complainOf(
                        "database.certificate",
                        certificate.get() + " holds no certificate in PEM, as authorities give it.");
            }
        }
    }

    /** The file this key names, if it does and there is one. */
    private Optional<Path> named(String key) {
        if (file.value(key).isEmpty()) {
            return Optional.empty();
        }
        Path named = file.beside(file.value(key));
        if (!Files.isRegularFile(named)) {
            file.complainOf(key, "There is no file " + named + ".");
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private static String ending(Path picture) {
        String name = picture.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String sentence(ProblemException problem) {
        return new MessageFormat(SENTENCES.getString(problem.code()), Locale.ENGLISH)
                .format(problem.arguments().toArray());
    }
}
