package org.boardwalk.mentoring.internal.app.table;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableRow;

/** The columns both tables have: kinds, and what a pair is judged by. Pathways are no column: their ids are one deployment's. */
final class FitCells {
    static final String ONE_TO_ONE = "oneToOne";
    static final String LANGUAGES = "languages";
    static final String COUNTIES = "counties";
    static final String TIMES = "times";
    static final String TOPICS = "topics";
    static final String OCCUPATIONS = "occupations";

    private static final String PEER = "peer";
    private static final String GROUP = "group";
    private static final String IN_PERSON = "inPerson";
    private static final String REMOTE = "remote";
    private static final String TITLE = "mentoring.table.column.";

    private final Map<String, UUID> topics = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    FitCells(List<Topic> known) {
        known.forEach(topic -> {
            topics.put(key(topic.spanishName()), topic.id());
            topics.put(key(topic.name()), topic.id());
            names.put(topic.id(), topic.name());
        });
    }

    static List<TableColumn> columns() {
        return List.of(
                titled(Cells.yesOrNo(ONE_TO_ONE))
                        .named("one to one", "individual")
                        .like("YES"),
                titled(Cells.yesOrNo(PEER)).named("peer mentoring"),
                titled(Cells.yesOrNo(GROUP)).named("group mentoring"),
                titled(TableColumn.text(LANGUAGES, Cells.LONG))
                        .named("language")
                        .like("en; es"),
                titled(Cells.yesOrNo(IN_PERSON))
                        .named("face to face", "in person")
                        .like("YES"),
                titled(Cells.yesOrNo(REMOTE)).named("online", "virtual"),
                titled(TableColumn.text(COUNTIES, Cells.LONG)).named("county").like("Cuyahoga"),
                titled(TableColumn.text(TIMES, Cells.LONG))
                        .named("availability")
                        .like("MONDAY EVENING"),
                titled(TableColumn.text(TOPICS, Cells.LONG)).named("topic", "interests"),
                titled(TableColumn.text(OCCUPATIONS, Cells.LONG))
                        .named("soc", "occupation")
                        .like("29-2072"));
    }

    static TableColumn titled(TableColumn column) {
        return column.titled(TITLE + column.key());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static Set<MentoringKind> kinds(TableRow row, Set<MentoringKind> before) {
        Set<MentoringKind> kinds = EnumSet.noneOf(MentoringKind.class);
        add(kinds, MentoringKind.ONE_TO_ONE, row, ONE_TO_ONE, before);
        add(kinds, MentoringKind.PEER, row, PEER, before);
        add(kinds, MentoringKind.GROUP, row, GROUP, before);
        return kinds;
    }

    private static <E extends Enum<E>> void add(Set<E> all, E one, TableRow row, String column, Set<E> before) {
        if (Cells.answer(row, column, before.contains(one))) {
            all.add(one);
        }
    }

    /** @throws ProblemException {@code mentoring.table.noTopic}, {@code mentoring.table.noTime} */
    Fit fit(TableRow row, Fit before) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        add(modes, Mode.IN_PERSON, row, IN_PERSON, before.modes());
        add(modes, Mode.REMOTE, row, REMOTE, before.modes());
        return new Fit(
                words(row, LANGUAGES, before.languages()),
                words(row, COUNTIES, before.counties()),
                modes,
                times(row, before.times()),
                topics(row, before.topics()),
                words(row, OCCUPATIONS, before.occupations()),
                before.pathways());
    }

    private static Set<String> words(TableRow row, String column, Set<String> before) {
        List<String> said = Cells.words(row.text(column));
        return said.isEmpty() ? before : new LinkedHashSet<>(said);
    }

    private Set<UUID> topics(TableRow row, Set<UUID> before) {
        List<String> said = Cells.words(row.text(TOPICS));
        if (said.isEmpty()) {
            return before;
        }
        Set<UUID> ids = new LinkedHashSet<>();
        for (String name : said) {
            UUID id = topics.get(key(name));
            if (id == null) {
                throw new ProblemException("mentoring.table.noTopic", name);
            }
            ids.add(id);
        }
        return ids;
    }

    private static Set<Slot> times(TableRow row, Set<Slot> before) {
        List<String> said = Cells.words(row.text(TIMES));
        return said.isEmpty() ? before : said.stream().map(FitCells::slot).collect(Collectors.toSet());
    }

    private static Slot slot(String words) {
        String[] parts = words.toUpperCase(Locale.ROOT).split("\\s+");
        try {
            return new Slot(DayOfWeek.valueOf(parts[0]), Slot.Part.valueOf(parts[parts.length - 1]));
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException("mentoring.table.noTime", words);
        }
    }

    List<String> cells(Set<MentoringKind> kinds, Fit fit) {
        List<String> cells = new ArrayList<>();
        cells.add(Cells.Answer.of(kinds.contains(MentoringKind.ONE_TO_ONE)));
        cells.add(Cells.Answer.of(kinds.contains(MentoringKind.PEER)));
        cells.add(Cells.Answer.of(kinds.contains(MentoringKind.GROUP)));
        cells.add(Cells.of(fit.languages()));
        cells.add(Cells.Answer.of(fit.modes().contains(Mode.IN_PERSON)));
        cells.add(Cells.Answer.of(fit.modes().contains(Mode.REMOTE)));
        cells.add(Cells.of(fit.counties()));
        cells.add(Cells.of(
                fit.times().stream().map(slot -> slot.day() + " " + slot.part()).toList()));
        cells.add(Cells.of(
                fit.topics().stream().filter(names::containsKey).map(names::get).toList()));
        cells.add(Cells.of(fit.occupations()));
        return cells;
    }

    /** The column a refusal is about; empty = the whole row. */
    static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "mentoring.mentor.noKind", "mentoring.mentee.noKind" -> ONE_TO_ONE;
            case "mentoring.mentor.peerOnly" -> PEER;
            case "mentoring.fit.language", "mentoring.fit.incomplete" -> LANGUAGES;
            case "mentoring.fit.occupation" -> OCCUPATIONS;
            case "mentoring.table.noTopic" -> TOPICS;
            case "mentoring.table.noTime" -> TIMES;
            default -> "";
        };
    }
}
