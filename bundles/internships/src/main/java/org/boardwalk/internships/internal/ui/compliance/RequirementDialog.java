package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.compliance.Requirement.Category;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Adds a requirement, or changes it. */
final class RequirementDialog {
    private final ComplianceTools tools;
    private final Optional<Requirement> before;
    private final Runnable done;
    private final TextField name = new TextField(Say.ui("requirement.name"));
    private final TextField spanish = new TextField(Say.ui("requirement.spanish"));
    private final Select<Category> category = new Select<>();
    private final TextArea instructions = new TextArea(Say.ui("requirement.instructions"));
    private final TextArea spanishInstructions = new TextArea(Say.ui("requirement.spanishInstructions"));
    private final Checkbox keepsDocument = new Checkbox(Say.ui("requirement.keeps"), true);
    private final WholeNumberField months = new WholeNumberField(Say.ui("requirement.months"));
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>(Say.ui("requirement.sites"));
    private final CheckboxGroup<WorkExperienceKind> kinds = new CheckboxGroup<>(Say.ui("requirement.kinds"));
    private final TextField source = new TextField(Say.ui("requirement.source"));
    private final Checkbox active = new Checkbox(Say.ui("requirement.active"), true);

    /** @param before what is changed; empty = a new one */
    RequirementDialog(ComplianceTools tools, Optional<Requirement> before, Runnable done) {
        this.tools = tools;
        this.before = before;
        this.done = done;
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        spanish.setMaxLength(160);
        instructions.setMaxLength(2000);
        spanishInstructions.setMaxLength(2000);
        source.setMaxLength(400);
        source.setHelperText(Say.ui("requirement.sourceHelp"));
        category.setLabel(Say.ui("requirement.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(one -> Say.of("requirement." + one));
        category.addValueChangeListener(change -> health(change.getValue() == Category.HEALTH));
        category.setValue(Category.DOCUMENT);
        keepsDocument.setHelperText(Say.ui("requirement.keepsHelp"));
        months.setMin(1);
        months.setMax(600);
        months.setHelperText(Say.ui("requirement.monthsHelp"));
        sites.setItems(tools.sites().list());
        sites.setItemLabelGenerator(Site::name);
        kinds.setItems(WorkExperienceKind.values());
        kinds.setItemLabelGenerator(one -> Say.of("kind." + one));
        kinds.addThemeName("vertical");
        before.ifPresent(this::fill);
    }

    /** Of somebody's health only status and dates are kept. */
    private void health(boolean about) {
        if (about) {
            keepsDocument.setValue(false);
        }
        keepsDocument.setEnabled(!about);
    }

    private void fill(Requirement requirement) {
        name.setValue(requirement.name());
        spanish.setValue(requirement.spanishName());
        category.setValue(requirement.category());
        instructions.setValue(requirement.instructions());
        spanishInstructions.setValue(requirement.spanishInstructions());
        keepsDocument.setValue(requirement.keepsDocument());
        requirement.months().ifPresent(months::setValue);
        sites.setValue(sites.getListDataView()
                .getItems()
                .filter(site -> requirement.siteIds().contains(site.id()))
                .collect(Collectors.toSet()));
        kinds.setValue(requirement.kinds());
        source.setValue(requirement.source());
        active.setValue(requirement.active());
    }

    void open() {
        FormDialog dialog = new FormDialog(Say.ui(before.isPresent() ? "requirement.edit" : "requirement.new"))
                .fields(
                        name,
                        spanish,
                        category,
                        keepsDocument,
                        months,
                        instructions,
                        spanishInstructions,
                        sites,
                        kinds,
                        source);
        if (before.isPresent()) {
            dialog.fields(active);
        }
        dialog.valid(() -> Required.check(name, Say.of("requirement.noName")))
                .action(Say.ui("save"), this::save)
                .open();
    }

    private void save() {
        Requirement saved = tools.compliance()
                .save(new Requirement(
                        before.map(Requirement::id).orElseGet(UUID::randomUUID),
                        before.map(Requirement::lock).orElse(0L),
                        name.getValue(),
                        spanish.getValue(),
                        category.getValue(),
                        instructions.getValue(),
                        spanishInstructions.getValue(),
                        keepsDocument.getValue(),
                        Optional.ofNullable(months.getValue()),
                        sites.getValue().stream().map(Site::id).collect(Collectors.toSet()),
                        kinds.getValue(),
                        source.getValue(),
                        active.getValue()));
        Notices.success(Say.ui("requirement.saved", Say.name(saved)));
        done.run();
    }
}
