package org.boardwalk.platform.ui.internal.admin.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.files.FileUpload;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Name, languages, colours, texts and logo; every open page follows at once. */
@Page(
        route = "administration/board",
        title = "platform.page.board.title",
        section = Section.ADMINISTRATION,
        order = 5,
        permission = Board.PERMISSION,
        icon = "home-o")
@Component(service = BoardPage.class, scope = ServiceScope.PROTOTYPE)
public final class BoardPage extends PageBody {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST_UPLOAD_BYTES = 1024L * 1024;

    private final transient Board board;
    private final transient Assets assets;
    private final LookPreview preview = new LookPreview();
    private final BoardForm form;
    private final Div logo = new Div();

    @Activate
    public BoardPage(@Reference Board board, @Reference Assets assets) {
        this.board = board;
        this.assets = assets;
        form = new BoardForm(board.profile(), preview, this::preview);
        Button save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("bw-actions");
        add(new PageHead(text("title")).summary(text("summary")), form, actions, new Panel(text("logo"), logo));
        narrow();
        preview();
        drawLogo();
    }

    private void preview() {
        BoardProfile profile = form.profile();
        preview.show(profile.name(), board.styleSheet(profile));
    }

    private void save() {
        BoardProfile profile = form.profile();
        List<ProblemException> problems = board.check(profile);
        form.refuse(problems);
        if (problems.isEmpty() && Notices.tryTo(() -> board.change(profile))) {
            Notices.success(text("saved"));
        }
    }

    private void drawLogo() {
        logo.removeAll();
        Image shown = new Image(assets.mark(), text("logo.alt"));
        shown.addClassName("bw-logo-shown");
        logo.add(new Paragraph(text("logo.help")), shown);
        logo.add(new FileUpload(List.of("svg", "png"), LARGEST_UPLOAD_BYTES, this::uploaded));
        if (board.logo().isPresent()) {
            logo.add(new Button(text("logo.remove"), click -> change(null)));
        }
    }

    private void uploaded(String file, byte[] content) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        change(new Logo(ending, content));
    }

    private void change(@Nullable Logo wanted) {
        if (Notices.tryTo(() -> board.changeLogo(wanted))) {
            Notices.success(text("logo.saved"));
        }
        drawLogo();
    }

    private static String text(String key) {
        return Words.text("platform.page.board." + key);
    }
}
