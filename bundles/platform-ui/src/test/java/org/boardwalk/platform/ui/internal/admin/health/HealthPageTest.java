package org.boardwalk.platform.ui.internal.admin.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.health.HealthReport.Line;
import org.boardwalk.platform.api.job.Jobs;
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
        return new HealthPage(report, new OneJob()).getElement().getTextRecursively();
    }

    private static final class OneJob implements Jobs {
        @Override
        public List<JobInfo> jobs() {
            Sentence outcome = Sentence.of("platform.page.modules.reason", "Y");
            return List.of(
                    new JobInfo("sample", false, true, Optional.empty(), Optional.of(outcome), Optional.empty()));
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
