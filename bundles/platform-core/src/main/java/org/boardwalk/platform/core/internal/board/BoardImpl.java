package org.boardwalk.platform.core.internal.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardListener;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.core.internal.colour.Scheme;
import org.boardwalk.platform.core.internal.config.ConfigFile;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the board's file when it changes, whoever changed it. A colour nobody could read is told and left out. */
@Component(service = Board.class, configurationPid = BoardText.PID)
public final class BoardImpl implements Board {
    private static final Logger LOG = LoggerFactory.getLogger(BoardImpl.class);
    private static final String LOGO = "board-logo.";
    private static final List<String> ENDINGS = List.of("svg", "png");

    private final Path etc;
    private final ConfigFile file;

    // Optional and dynamic: who asks comes with the database, and the board is known before.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable CurrentUser user;

    // Optional for the same reason; whoever may change the board is known by a database that keeps the trail, too.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable BoardAudit audit;

    // Got when there is something to tell: a listener may need what needs the board.
    @Reference(
            service = BoardListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    private volatile List<ComponentServiceObjects<BoardListener>> listeners = List.of();

    private volatile State state;

    @Activate
    public BoardImpl(BundleContext context, @Reference ConfigurationAdmin configurations) {
        this(Path.of(context.getProperty("karaf.etc")), configurations, null, null);
    }

    BoardImpl(Path etc, ConfigurationAdmin configurations, @Nullable CurrentUser user, @Nullable BoardAudit audit) {
        this.etc = etc;
        this.file = new ConfigFile(etc, BoardText.PID, configurations);
        this.user = user;
        this.audit = audit;
        this.state = read();
    }

    @Modified
    void modified() {
        take(read());
    }

    @Override
    public BoardProfile profile() {
        return state.profile();
    }

    @Override
    public Optional<Logo> logo() {
        return state.logo();
    }

    @Override
    public String styleSheet() {
        return state.css();
    }

    @Override
    public Colours colours() {
        return Scheme.shown(profile().colours());
    }

    @Override
    public List<ProblemException> check(BoardProfile profile) {
        return ProfileRules.check(profile);
    }

    @Override
    public String styleSheet(BoardProfile profile) {
        return readable(profile) ? Scheme.css(profile.colours()) : styleSheet();
    }

    @Override
    public void change(BoardProfile profile) {
        requirePermission();
        check(profile).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        String difference = BoardAudit.difference(BoardText.lines(profile()), BoardText.lines(profile));
        Map<String, String> lines = new HashMap<>(BoardText.lines(profile));
        Set<String> gone = new HashSet<>(lines.keySet());
        lines.values().removeIf(String::isEmpty);
        gone.removeAll(lines.keySet());
        write("board-changed", difference, () -> file.write(lines, gone));
    }

    @Override
    public void changeLogo(@Nullable Logo logo) {
        requirePermission();
        if (logo != null) {
            LogoRules.check(logo);
        }
        write(logo == null ? "logo-removed" : "logo-changed", "", () -> {
            if (logo != null) {
                ConfigFile.replace(etc.resolve(LOGO + logo.ending()), logo.content());
            }
            for (String ending : ENDINGS) {
                if (logo == null || !ending.equals(logo.ending())) {
                    Files.deleteIfExists(etc.resolve(LOGO + ending));
                }
            }
        });
    }

    private void requirePermission() {
        CurrentUser asking = user;
        if (asking == null) {
            throw new ProblemException("platform.board.cannotWrite", BoardText.PID + ".cfg");
        }
        asking.require(PERMISSION);
    }

    private void write(String action, String detail, Work work) {
        BoardAudit trail = audit;
        if (trail == null) {
            done(work);
        } else {
            trail.noted(action, detail, () -> done(work));
        }
        take(read());
    }

    private static void done(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw (ProblemException)
                    new ProblemException("platform.board.cannotWrite", BoardText.PID + ".cfg").initCause(e);
        }
    }

    private void take(State now) {
        if (!now.equals(state)) {
            state = now;
            listeners.forEach(BoardImpl::tell);
        }
    }

    private static void tell(ComponentServiceObjects<BoardListener> objects) {
        BoardListener listener = objects.getService();
        if (listener == null) {
            return;
        }
        try {
            listener.boardChanged();
        } catch (RuntimeException e) {
            LOG.error("{} could not be told that the board presents itself in another way", listener, e);
        } finally {
            objects.ungetService(listener);
        }
    }

    private State read() {
        BoardProfile profile = BoardText.parse(file.read());
        List<ProblemException> problems = ProfileRules.check(profile);
        if (!problems.isEmpty()) {
            LOG.error("{}.cfg is wrong; what is wrong in it is left out: {}", BoardText.PID, problems);
            profile = withoutWrong(profile);
        }
        return new State(profile, readLogo(), Scheme.css(profile.colours()));
    }

    private static BoardProfile withoutWrong(BoardProfile profile) {
        BoardProfile own = BoardText.parse(Map.of());
        BoardProfile plain =
                new BoardProfile(profile.name(), profile.languages(), Colours.OWN, profile.footer(), profile.legal());
        return ProfileRules.check(plain).isEmpty() ? plain : own;
    }

    private static boolean readable(BoardProfile profile) {
        BoardProfile own = BoardText.parse(Map.of());
        return ProfileRules.check(
                        new BoardProfile(own.name(), own.languages(), profile.colours(), own.footer(), own.legal()))
                .isEmpty();
    }

    private Optional<Logo> readLogo() {
        for (String ending : ENDINGS) {
            Path picture = etc.resolve(LOGO + ending);
            if (Files.isReadable(picture)) {
                return readLogo(picture, ending);
            }
        }
        return Optional.empty();
    }

    private static Optional<Logo> readLogo(Path picture, String ending) {
        try {
            Logo logo = new Logo(ending, Files.readAllBytes(picture));
            LogoRules.check(logo);
            return Optional.of(logo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            LOG.error("The logo {} is not shown: {}", picture.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private record State(BoardProfile profile, Optional<Logo> logo, String css) {}
}
