package org.boardwalk.participants.internal.app.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.internal.domain.SearchText;

/** Words in cells that stand for one of a few values. */
final class Cells {
    private static final Map<String, ParticipantStatus> STATUS = new HashMap<>();
    private static final Map<String, String> LANGUAGE = new HashMap<>();
    private static final Map<String, String> STATES = new HashMap<>();

    private static final Map<String, PriorityOfService> PRIORITY = new HashMap<>();

    static {
        priority(PriorityOfService.VETERAN, "veteran", "veterano", "veterana");
        priority(PriorityOfService.ELIGIBLE_SPOUSE, "eligible_spouse", "eligible spouse", "spouse", "conyuge");
        priority(PriorityOfService.NEITHER, "neither", "no", "n", "false", "none", "ninguno", "ninguna");
        status(
                ParticipantStatus.APPLICANT,
                "applicant",
                "applied",
                "pending",
                "registrant",
                "solicitante",
                "pendiente");
        status(ParticipantStatus.ACTIVE, "active", "enrolled", "open", "participant", "activo", "activa", "inscrito");
        status(ParticipantStatus.FOLLOW_UP, "follow-up", "follow up", "followup", "follow_up", "seguimiento");
        status(ParticipantStatus.EXITED, "exited", "exit", "closed", "inactive", "egresado", "cerrado", "salio");
        language("en", "english", "ingles", "eng");
        language("es", "spanish", "espanol", "spa");
        language("zh", "chinese", "mandarin", "cantonese", "chino");
        language("vi", "vietnamese", "vietnamita");
        language("ht", "haitian creole", "creole", "criollo haitiano");
        language("fr", "french", "frances");
        language("pt", "portuguese", "portugues");
        language("ar", "arabic", "arabe");
        language("ko", "korean", "coreano");
        language("ru", "russian", "ruso");
        language("tl", "tagalog");
        language("so", "somali");
        states("AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,"
                + "DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,"
                + "IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,"
                + "MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,"
                + "NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,"
                + "ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,"
                + "RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,"
                + "VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming");
    }

    private Cells() {}

    static Optional<PriorityOfService> priority(String cell) {
        return Optional.ofNullable(PRIORITY.get(SearchText.of(cell)));
    }

    static Optional<ParticipantStatus> status(String cell) {
        return Optional.ofNullable(STATUS.get(SearchText.of(cell)));
    }

    /** A language's tag; the cell itself when it is no word we know, for the rules to judge. */
    static String language(String cell) {
        return LANGUAGE.getOrDefault(SearchText.of(cell), cell);
    }

    static String state(String cell) {
        return STATES.getOrDefault(SearchText.of(cell), cell);
    }

    /** Spreadsheets drop the zero at the front of a New England ZIP code. */
    static String zip(String cell) {
        return cell.matches("[0-9]{4}")
                ? "0" + cell
                : cell.matches("[0-9]{9}") ? cell.substring(0, 5) + "-" + cell.substring(5) : cell;
    }

    private static void priority(PriorityOfService status, String... words) {
        for (String word : words) {
            PRIORITY.put(word, status);
        }
    }

    private static void status(ParticipantStatus status, String... words) {
        for (String word : words) {
            STATUS.put(word, status);
        }
    }

    private static void language(String tag, String... words) {
        for (String word : words) {
            LANGUAGE.put(word, tag);
        }
    }

    private static void states(String list) {
        for (String state : list.split(",")) {
            STATES.put(SearchText.of(state.substring(3)), state.substring(0, 2));
        }
    }
}
