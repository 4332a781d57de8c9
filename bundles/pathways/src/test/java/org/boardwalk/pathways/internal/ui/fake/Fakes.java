package org.boardwalk.pathways.internal.ui.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.internal.app.PictureService;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.pathways.internal.ui.plan.PlanTools;
import org.boardwalk.platform.api.security.CurrentUser;

/** Everything a page of this module asks for, in memory. */
public final class Fakes {
    public final FakeCatalogue catalogue = new FakeCatalogue();
    public final FakePlans plans = new FakePlans(catalogue);
    public final FakeLearning learning = new FakeLearning(plans);
    public final FakeEvidence evidence = new FakeEvidence();
    public final PathwayPictures pictures = new PictureService();
    public final Set<String> permissions =
            new HashSet<>(Set.of("pathways.read", "pathways.design", "pathways.plan", "pathways.review"));
    /** Days on which goals were reached, by step. */
    public final Map<String, List<LocalDate>> goals = new HashMap<>();

    private final Map<UUID, ParticipantSummary> people = new HashMap<>();
    public final UUID maria = person("Maria", "Alvarez");

    public final CurrentUser user = proxy(CurrentUser.class, (self, method, arguments) -> switch (method.getName()) {
        case "may" -> permissions.contains(arguments[0]);
        case "account" -> Optional.empty();
        case "actor" -> "dana";
        default -> throw new UnsupportedOperationException(method.getName());
    });
    public final ParticipantAccess access =
            proxy(ParticipantAccess.class, (self, method, arguments) -> switch (method.getName()) {
                case "own" -> plans.self;
                case "mayRead", "mayWrite" -> plans.self.isEmpty();
                default -> throw new UnsupportedOperationException(method.getName());
            });
    public final Participants participants =
            proxy(Participants.class, (self, method, arguments) -> switch (method.getName()) {
                case "summaries" -> summaries((Collection<?>) arguments[0]);
                default -> throw new UnsupportedOperationException(method.getName());
            });
    public final Documents documents = proxy(Documents.class, (self, method, arguments) -> switch (method.getName()) {
        case "list" -> List.of();
        case "find" -> Optional.empty();
        default -> throw new UnsupportedOperationException(method.getName());
    });

    public PlanTools tools() {
        return new PlanTools(
                catalogue,
                pictures,
                plans,
                (plan, step) -> goals.getOrDefault(step, List.of()),
                learning,
                evidence,
                documents,
                access,
                user);
    }

    /** The participant herself is signed in. */
    public void signInAsMaria() {
        permissions.clear();
        permissions.add("pathways.own");
        plans.self = Optional.of(maria);
    }

    public UUID person(String given, String family) {
        UUID id = UUID.randomUUID();
        people.put(
                id,
                new ParticipantSummary(
                        id,
                        "P-1",
                        given,
                        family,
                        "",
                        "",
                        ParticipantStatus.ACTIVE,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    /** A pathway that ships with the module. */
    public static Pathway shipped(String code) {
        try (InputStream in = Fakes.class.getResourceAsStream("/programmes/" + code + ".json")) {
            return PathwayFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<UUID, ParticipantSummary> summaries(Collection<?> ids) {
        Map<UUID, ParticipantSummary> found = new HashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
