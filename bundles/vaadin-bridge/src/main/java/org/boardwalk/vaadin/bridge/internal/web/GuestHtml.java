package org.boardwalk.vaadin.bridge.internal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Kind;
import org.boardwalk.platform.api.security.GuestForm.Option;
import org.boardwalk.platform.api.security.GuestVisits.Reason;
import org.boardwalk.platform.api.security.GuestVisits.Visit;

/** A guest's pages as HTML. Everything that comes from outside is escaped here and nowhere else. */
final class GuestHtml {
    /** More than so many are chosen from a list, which phones and keyboards open by themselves. */
    private static final int MOST_RADIOS = 6;

    /** With more fields the buttons stay in sight. */
    private static final int LONG = 12;

    private static final String CLOSED = """
            <h1>{{title}}</h1>
            <p class="lead">{{next}}</p>
            """;

    private static final String FORM = """
            <h1>{{heading}}</h1>
            {{sentences}}
            {{error}}
            {{table}}
            <form method="post" action="{{action}}" novalidate{{long}}>
            <input type="hidden" name="{{tokenField}}" value="{{token}}">
            {{fields}}
            <div class="choices">{{buttons}}</div>
            </form>
            """;

    private static final String TABLE = """
            <div class="scroll"><table><caption>{{caption}}</caption>
            <thead><tr>{{columns}}</tr></thead><tbody>{{rows}}</tbody></table></div>
            """;

    private static final String LINE = """
            <label for="f-{{name}}">{{label}}</label>
            {{help}}{{error}}
            {{input}}
            """;

    /** Beside one another, as there can be one for each of many people. */
    private static final String LIST = """
            <div class="line"><label for="f-{{name}}">{{label}}</label>
            {{help}}{{error}}
            {{input}}</div>
            """;

    private static final String CHOICE = """
            <fieldset{{described}}><legend>{{label}}</legend>
            {{help}}{{error}}
            {{options}}</fieldset>
            """;

    private final Reader reader;

    GuestHtml(Reader reader) {
        this.reader = reader;
    }

    String closed(Reason reason) {
        return Html.fill(
                CLOSED,
                Map.of(
                        "title", reader.html("platform.guest." + reason + ".title"),
                        "next", reader.html("platform.guest." + reason + ".next")));
    }

    String thanks(GuestAnswer.Done thanks) {
        return "<h1>" + Html.escape(thanks.heading()) + "</h1>" + paragraphs(thanks.sentences());
    }

    String form(Visit.Form shown, String action, String formToken) {
        GuestForm form = shown.form();
        return Html.fill(
                FORM,
                Map.of(
                        "heading", Html.escape(form.heading()),
                        "sentences", paragraphs(form.sentences()),
                        "error", summary(shown),
                        "table", form.table().map(GuestHtml::table).orElse(""),
                        "action", Html.escape(action),
                        "long", form.fields().size() > LONG ? " class=\"long\"" : "",
                        "tokenField", FormToken.FIELD,
                        "token", Html.escape(formToken),
                        "fields",
                                form.fields().stream()
                                        .map(field -> field(field, shown.errors()))
                                        .collect(Collectors.joining()),
                        "buttons",
                                form.actions().stream().map(GuestHtml::button).collect(Collectors.joining())));
    }

    /** What is wrong, in front of the form, each with a link to its field. */
    private String summary(Visit.Form shown) {
        Map<String, String> errors = shown.errors();
        if (errors.isEmpty()) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        String whole = errors.get("");
        if (whole != null) {
            items.append("<li>").append(Html.escape(whole)).append("</li>");
        }
        for (Field field : shown.form().fields()) {
            String error = errors.get(field.name());
            if (error != null) {
                items.append("<li><a href=\"#%s\">%s</a></li>"
                        .formatted(target(field), Html.escape(field.label() + ": " + error)));
            }
        }
        return "<div class=\"error\" id=\"error\" role=\"alert\"><p>" + reader.html("platform.guest.wrong") + "</p><ul>"
                + items + "</ul></div>";
    }

    private static String target(Field field) {
        return Html.escape(
                "f-" + field.name() + (hasRadios(field) && !field.options().isEmpty() ? "-0" : ""));
    }

    private static boolean hasRadios(Field field) {
        return field.kind() == Kind.CHOICE && field.options().size() <= MOST_RADIOS;
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + Html.escape(sentence) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String table(GuestForm.Table table) {
        return Html.fill(
                TABLE,
                Map.of(
                        "caption", Html.escape(table.caption()),
                        "columns",
                                table.columns().stream()
                                        .map(column -> "<th scope=\"col\">" + Html.escape(column) + "</th>")
                                        .collect(Collectors.joining()),
                        "rows", table.rows().stream().map(GuestHtml::row).collect(Collectors.joining())));
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String cell = Html.escape(cells.get(i));
            row.append(i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>");
        }
        return row.append("</tr>").toString();
    }

    private static String field(Field field, Map<String, String> errors) {
        String error = errors.getOrDefault(field.name(), "");
        String described = described(field, error);
        String help = field.help().isEmpty()
                ? ""
                : "<p class=\"help\" id=\"h-%s\">%s</p>"
                        .formatted(Html.escape(field.name()), Html.escape(field.help()));
        String wrong = error.isEmpty()
                ? ""
                : "<p class=\"wrong\" id=\"e-%s\">%s</p>".formatted(Html.escape(field.name()), Html.escape(error));
        boolean radios = hasRadios(field);
        return Html.fill(
                radios ? CHOICE : field.kind() == Kind.CHOICE ? LIST : LINE,
                Map.of(
                        "name",
                        Html.escape(field.name()),
                        "label",
                        Html.escape(field.label()),
                        "help",
                        help,
                        "error",
                        wrong,
                        "described",
                        described,
                        "input",
                        radios ? "" : input(field, described),
                        "options",
                        radios ? radios(field) : ""));
    }

    private static String described(Field field, String error) {
        String name = Html.escape(field.name());
        String ids = ((field.help().isEmpty() ? "" : "h-" + name) + (error.isEmpty() ? "" : " e-" + name)).strip();
        return (ids.isEmpty() ? "" : " aria-describedby=\"" + ids + "\"")
                + (error.isEmpty() ? "" : " aria-invalid=\"true\"");
    }

    private static String input(Field field, String described) {
        String name = Html.escape(field.name());
        String value = Html.escape(field.value());
        return switch (field.kind()) {
            case AREA ->
                "<textarea id=\"f-%1$s\" name=\"%1$s\" rows=\"4\" maxlength=\"4000\"%2$s>%3$s</textarea>"
                        .formatted(name, described, value);
            case NUMBER ->
                "<input id=\"f-%1$s\" name=\"%1$s\" inputmode=\"decimal\" value=\"%3$s\"%2$s>"
                        .formatted(name, described, value);
            case CHOICE ->
                "<select id=\"f-%1$s\" name=\"%1$s\"%2$s>%3$s</select>".formatted(name, described, list(field));
            case TEXT -> "<input id=\"f-%1$s\" name=\"%1$s\" value=\"%3$s\"%2$s>".formatted(name, described, value);
        };
    }

    private static String list(Field field) {
        return field.options().stream()
                .map(option -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                Html.escape(option.value()),
                                option.value().equals(field.value()) ? " selected" : "",
                                Html.escape(option.label())))
                .collect(Collectors.joining());
    }

    private static String radios(Field field) {
        StringBuilder options = new StringBuilder();
        String name = Html.escape(field.name());
        for (int i = 0; i < field.options().size(); i++) {
            Option option = field.options().get(i);
            options.append(
                    "<label class=\"option\"><input type=\"radio\" id=\"f-%1$s-%2$d\" name=\"%1$s\" value=\"%3$s\"%4$s>%5$s</label>"
                            .formatted(
                                    name,
                                    i,
                                    Html.escape(option.value()),
                                    option.value().equals(field.value()) ? " checked" : "",
                                    Html.escape(option.label())));
        }
        return options.toString();
    }

    private static String button(GuestForm.Action action) {
        return "<button type=\"submit\" name=\"action\" value=\"%s\"%s>%s</button>"
                .formatted(
                        Html.escape(action.name()),
                        action.main() ? "" : " class=\"second\"",
                        Html.escape(action.label()));
    }
}
