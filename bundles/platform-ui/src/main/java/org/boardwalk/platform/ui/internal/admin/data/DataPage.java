package org.boardwalk.platform.ui.internal.admin.data;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Erasure;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.export.DataExport;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All data out, how long records are kept, who was erased and who must not be; each for whom it concerns. */
@Page(
        route = "administration/data",
        title = "platform.page.data.title",
        section = Section.ADMINISTRATION,
        order = 45,
        permission = DataExport.PERMISSION,
        icon = "archive")
@Component(service = DataPage.class, scope = ServiceScope.PROTOTYPE)
public final class DataPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient DataExport export;
    private final transient Erasures erasures;
    private final transient Retention retention;
    private final Panel rules =
            new Panel(Words.text("platform.page.data.rules")).summary(Words.text("platform.page.data.rules.summary"));
    private final Panel holds =
            new Panel(Words.text("platform.page.data.holds")).summary(Words.text("platform.page.data.holds.summary"));
    private final Panel erased =
            new Panel(Words.text("platform.page.data.erased")).summary(Words.text("platform.page.data.erased.summary"));

    @Activate
    public DataPage(
            @Reference DataExport export,
            @Reference Erasures erasures,
            @Reference Retention retention,
            @Reference CurrentUser user) {
        this.export = export;
        this.erasures = erasures;
        this.retention = retention;
        add(new PageHead(Words.text("platform.page.data.title")).summary(Words.text("platform.page.data.summary")));
        add(exports());
        if (user.may(Retention.PERMISSION)) {
            add(rules);
            drawRules();
        }
        if (user.may(Erasures.PERMISSION)) {
            add(holds, erased);
            drawPeople();
        }
    }

    private Panel exports() {
        return new Panel(
                        Words.text("platform.page.data.export"),
                        new Paragraph(Words.text("platform.page.data.export.says")))
                .actions(
                        download("platform.page.data.both", EnumSet.allOf(Format.class)),
                        download("platform.page.data.csv", Set.of(Format.CSV)),
                        download("platform.page.data.json", Set.of(Format.JSON)));
    }

    private ServerDownload download(String key, Set<Format> formats) {
        return new ServerDownload(
                Words.text(key),
                "application/zip",
                () -> "boardwalk-" + LocalDate.now() + ".zip",
                out -> export.export(out, formats));
    }

    private void drawRules() {
        rules.content().removeAll();
        retention.rules().forEach(rule -> rules.content().add(new RuleLine(rule, retention, this::drawRules)));
    }

    private void drawPeople() {
        holds.content().removeAll();
        List<Hold> held = erasures.holds();
        held.forEach(hold -> holds.content().add(PersonLine.of(hold, () -> release(hold))));
        if (held.isEmpty()) {
            holds.content().add(new Paragraph(Words.text("platform.page.data.holds.none")));
        }
        erased.content().removeAll();
        List<Erasure> all = erasures.all();
        all.forEach(erasure -> erased.content().add(PersonLine.of(erasure)));
        if (all.isEmpty()) {
            erased.content().add(new Paragraph(Words.text("platform.page.data.erased.none")));
        }
    }

    private void release(Hold hold) {
        erasures.release(hold.person());
        drawPeople();
    }
}
