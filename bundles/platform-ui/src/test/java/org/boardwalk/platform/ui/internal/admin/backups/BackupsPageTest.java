package org.boardwalk.platform.ui.internal.admin.backups;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.FileTask;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.internal.admin.health.TwoBackups;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.boardwalk.platform.ui.internal.files.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = BackupsPageTest.class)
class BackupsPageTest extends BrowserlessTest {
    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void open() {
        UI.getCurrent().add(new BackupsPage(new TwoBackups(), new AtOnce(), new Signed()));
    }

    @Test
    void eachBackupSaysHowLargeItIsAndWhetherSomebodyVerifiedIt() {
        assertThat(lines()).hasSize(2);
        assertThat(text(lines().getFirst())).contains("2.0 MB, 1,200 rows in 3 tables", "new.zip", "Not verified");
        assertThat(text(lines().getLast())).contains("1.0 MB", "old.zip").doesNotContain("Not verified");
    }

    @Test
    void oneMadeNowIsFirstInTheList() {
        test($(Button.class).withText("Make one now").single()).click();
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());

        assertThat(lines()).hasSize(3);
        assertThat(text(lines().getFirst())).contains("made.zip");
    }

    @Test
    void oneThatIsDamagedIsSaidToBe() {
        test($(Button.class).withText("Verify").all().getFirst()).click();
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());

        assertThat(UI.getCurrent().getElement().getTextRecursively() + notices())
                .contains("platform.backup.damaged");
    }

    private String notices() {
        return $(Notification.class).all().stream()
                .map(one -> one.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private List<BackupLine> lines() {
        return $(BackupLine.class).all();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Does everything on the page's own thread. */
    private static final class AtOnce implements FileTasks {
        @Override
        public <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work) {
            FileTask<T> task = new FileTask<>(name);
            try {
                task.finish(work.apply(task));
            } catch (RuntimeException failed) {
                task.fail(failed);
            }
            return task;
        }

        @Override
        public FileTask<TableReport> run(
                UUID account, String kind, String name, Function<TableProgress, TableReport> work) {
            return start(account, name, work);
        }

        @Override
        public Optional<FileTask<TableReport>> last(UUID account, String kind) {
            return Optional.empty();
        }

        @Override
        public void forget(UUID account, String kind) {}
    }
}
