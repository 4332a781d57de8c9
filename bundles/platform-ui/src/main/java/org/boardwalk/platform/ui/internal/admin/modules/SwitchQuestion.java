package org.boardwalk.platform.ui.internal.admin.modules;

import java.util.List;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Words;

/** Says exactly what a switch will do, and asks. A switch that is not possible says why. */
record SwitchQuestion(ModuleInfo module, boolean on, ModuleChange change, List<ModuleInfo> all) {

    void ask(Runnable apply) {
        Confirm question = new Confirm(text(on ? "askOn" : "askOff", title()));
        if (!change.isPossible()) {
            impossible(question);
        } else if (on) {
            switchOn(question, apply);
        } else {
            switchOff(question, apply);
        }
        question.open();
    }

    private void impossible(Confirm question) {
        change.problems()
                .forEach(problem -> question.says(
                        Words.text(problem.code(), problem.arguments().toArray())));
        question.lists(text("disturbs"), titles(change.disturbs()));
        question.action(text("understood"), () -> {});
    }

    private void switchOn(Confirm question, Runnable apply) {
        question.lists(text("alsoStarts"), titles(others(change.start())))
                .lists(text("menuComes"), ModuleCard.pages(module))
                .lists(text("permissionsCome"), ModuleCard.permissions(module))
                .says(text("data", Words.text(module.id() + ".module.keeps")))
                .says(text("nobodyDisturbed"))
                .action(text("doOn"), apply);
    }

    private void switchOff(Confirm question, Runnable apply) {
        question.lists(text("alsoStops"), titles(others(change.stop())))
                .lists(text("menuGoes"), ModuleCard.pages(module))
                .says(text("openPages"))
                .says(text("stays", Words.text(module.id() + ".module.keeps")))
                .danger(text("doOff"), apply);
    }

    private List<String> others(List<String> ids) {
        return ids.stream().filter(id -> !id.equals(module.id())).toList();
    }

    private List<String> titles(List<String> ids) {
        return all.stream()
                .map(ModuleInfo::id)
                .filter(ids::contains)
                .map(ModuleCard::title)
                .toList();
    }

    private String title() {
        return ModuleCard.title(module.id());
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.modules." + key, arguments);
    }
}
