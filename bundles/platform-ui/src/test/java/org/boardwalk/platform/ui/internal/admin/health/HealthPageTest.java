package org.boardwalk.platform.ui.internal.admin.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.health.HealthReport.Line;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.log.RecentErrors.Entry;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metrics;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.support.SupportBundle;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.Test;

/** What the page shows, with sentences of this bundle in the place of the parts' own. */
@ViewPackages(classes = HealthPageTest.class)
class HealthPageTest extends BrowserlessTest {
    private static final Locale SPANISH = Locale.of("es");

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @Test
    void partsAndJobsSpeakTheReadersLanguage() {
        assertThat(page(Locale.ENGLISH)).contains("X was started.", "It does not work: Y");
        assertThat(page(SPANISH)).contains("Se inició X.", "No funciona: Y");
    }

    private static String page(Locale locale) {
        UI.getCurrent().setLocale(locale);
        Health health = new Health(Status.UP, Sentence.of("platform.page.health.started", "X"));
        HealthReport report = () -> List.of(new Line("sample", health));
        return page(report).getElement().getTextRecursively();
    }

    @Test
    void eachPictureIsThereInWordsToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        HealthPage page = page(() -> List.of());
        List<String> pictures = descendants(page.getElement())
                .filter(one -> "img".equals(one.getAttribute("role")))
                .map(one -> one.getAttribute("aria-label"))
                .toList();

        assertThat(pictures).hasSize(2);
        assertThat(pictures.getFirst())
                .startsWith("Sizes, the latest at the end: ")
                .endsWith("2.0 MB");
        assertThat(pictures.getLast()).endsWith("the latest at the end: 0.8 s, failed; 1.5 s");
        assertThat(page.getElement().getTextRecursively())
                .contains(
                        "3 of 10 connections in use",
                        "50.0 MB of 100.0 MB memory",
                        "The page broke",
                        "request 0af76519");
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(HealthPageTest::descendants));
    }

    private static HealthPage page(HealthReport report) {
        return new HealthPage(
                report,
                new OneJob(),
                new SomeFigures(),
                new NoModules(),
                new TwoBackups(),
                HealthPageTest::errors,
                new NoSupport());
    }

    private static List<Entry> errors() {
        return List.of(new Entry(Instant.now(), true, "Pages", "The page broke", "IllegalStateException", "0af76519"));
    }

    private static final class SomeFigures implements Metrics {
        @Override
        public List<Metric> metrics() {
            return List.of(
                    Metric.gauge("boardwalk_db_connections_max", "", 10),
                    Metric.gauges("boardwalk_db_connections", "")
                            .with(3, "state", "used")
                            .with(2, "state", "idle"),
                    Metric.gauges("jvm_memory_used_bytes", "").with(50e6, "area", "heap"),
                    Metric.gauges("jvm_memory_max_bytes", "").with(100e6, "area", "heap"));
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoModules implements ModuleManager {
        @Override
        public List<ModuleInfo> modules() {
            return List.of();
        }

        @Override
        public ModuleChange preview(String id, boolean on) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<ModuleInfo> switchTo(String id, boolean on) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoSupport implements SupportBundle {
        @Override
        public void write(OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path write(Path file) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneJob implements Jobs {
        @Override
        public List<JobInfo> jobs() {
            Sentence outcome = Sentence.of("platform.page.modules.reason", "Y");
            return List.of(
                    new JobInfo("sample", false, true, Optional.empty(), Optional.of(outcome), Optional.empty()));
        }

        @Override
        public List<Run> runs(String id) {
            return List.of(
                    new Run(Instant.now(), Duration.ofMillis(1500), false),
                    new Run(Instant.now(), Duration.ofMillis(800), true));
        }

        @Override
        public void runNow(String id) {
            throw new UnsupportedOperationException();
        }
    }

    /** Speaks with the sentences of this bundle. */
    public static final class OwnTexts implements InstantiatorFactory, I18NProvider {
        private static final long serialVersionUID = 1L;

        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new DefaultInstantiator(service) {
                @Override
                public I18NProvider getI18NProvider() {
                    return OwnTexts.this;
                }
            };
        }

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH, SPANISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "i18n.messages",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return texts.containsKey(key) ? MessageFormat.format(texts.getString(key), arguments) : "!" + key + "!";
        }
    }
}
