package org.boardwalk.platform.core.internal.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.core.internal.board.BoardText;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the bundles that are installed, and keeps their sentences, not their classes. */
@Component(immediate = true, configurationPid = BoardText.PID)
public final class TextsImpl implements Texts {
    private static final Logger LOG = LoggerFactory.getLogger(TextsImpl.class);
    private static final int INSTALLED =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final Map<Long, BundleTexts> bundles = new ConcurrentHashMap<>();
    private final BundleTracker<Long> tracker;
    private volatile List<Locale> offered;

    @Activate
    public TextsImpl(BundleContext context, Map<String, Object> board) {
        offered = offered(board);
        tracker = new BundleTracker<>(context, INSTALLED, null) {
            @Override
            public @Nullable Long addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                return read(bundle) ? bundle.getBundleId() : null;
            }

            @Override
            public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
                if (event != null && event.getType() == BundleEvent.UPDATED) {
                    read(bundle);
                }
            }

            @Override
            public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
                bundles.remove(id);
            }
        };
        tracker.open();
    }

    @Modified
    void modified(Map<String, Object> board) {
        offered = offered(board);
    }

    /** The board's choice of languages; all of them where it made none, or a wrong one. */
    private static List<Locale> offered(Map<String, Object> board) {
        String value = Objects.toString(board.get(BoardText.LANGUAGES), "");
        List<Locale> chosen = BoardText.languages(value).stream()
                .map(Locale::of)
                .filter(BundleTexts.LOCALES::contains)
                .toList();
        return chosen.isEmpty() ? BundleTexts.LOCALES : chosen;
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    private boolean read(Bundle bundle) {
        try {
            BundleTexts.read(bundle).ifPresent(texts -> bundles.put(bundle.getBundleId(), texts));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The sentences of {} cannot be read; their keys are shown instead", bundle.getSymbolicName(), e);
        }
        return bundles.containsKey(bundle.getBundleId());
    }

    @Override
    public List<Locale> locales() {
        return offered;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        Locale spoken = closest(locale);
        return Stream.of(spoken, BundleTexts.LOCALES.getFirst())
                .map(language -> find(language.getLanguage(), key))
                .filter(pattern -> !pattern.isEmpty())
                .findFirst()
                .map(pattern -> Patterns.format(spoken, pattern, arguments))
                .orElse("!" + key + "!");
    }

    private String find(String language, String key) {
        for (BundleTexts texts : bundles.values()) {
            String pattern = texts.in(language).get(key);
            if (pattern != null) {
                return pattern;
            }
        }
        return "";
    }
}
