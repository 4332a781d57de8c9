package org.boardwalk.certifications.internal.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableRow;

/** An entry of the catalogue as cells and back; an empty cell changes nothing. */
final class CatalogueCells {
    private static final String SPANISH = "es";

    private final TableRow row;
    private final Optional<CatalogueEntry> before;

    private CatalogueCells(TableRow row, Optional<CatalogueEntry> before) {
        this.row = row;
        this.before = before;
    }

    /** In the order of the table's columns. */
    static List<String> of(CatalogueEntry entry) {
        Lifecycle life = entry.lifecycle();
        Optional<Exam> exam = entry.exam();
        return List.of(
                entry.code(),
                english(Optional.of(entry.name())),
                spanish(Optional.of(entry.name())),
                english(entry.summary()),
                spanish(entry.summary()),
                entry.type().name(),
                entry.issuer().map(Organisation::name).orElse(""),
                entry.issuer().flatMap(Organisation::url).orElse(""),
                life.status().name(),
                life.retiredOn().map(PartialDate::iso).orElse(""),
                life.validity().name(),
                entry.months().map(String::valueOf).orElse(""),
                life.succession().name(),
                life.replacedBy().orElse(""),
                String.join("; ", life.suggestedInstead()),
                life.source().map(Source::name).orElse(""),
                life.source().flatMap(Source::url).orElse(""),
                entry.federalType().name(),
                entry.ctid().orElse(""),
                exam.flatMap(Exam::code).orElse(""),
                english(exam.map(Exam::name)),
                spanish(exam.map(Exam::name)),
                exam.flatMap(Exam::lastDay).map(LocalDate::toString).orElse(""));
    }

    private static String english(Optional<LocalText> text) {
        return text.map(words -> words.in(Locale.ENGLISH)).orElse("");
    }

    private static String spanish(Optional<LocalText> text) {
        return text.map(words -> words.byLanguage().getOrDefault(SPANISH, "")).orElse("");
    }

    /**
     * The entry after this row.
     *
     * @throws ProblemException that says what is wrong
     */
    static CatalogueEntry onto(Optional<CatalogueEntry> before, TableRow row) {
        return new CatalogueCells(row, before).entry();
    }

    private CatalogueEntry entry() {
        LocalText name = text("name", "nameEs", before.map(CatalogueEntry::name))
                .orElseThrow(() -> new ProblemException("certifications.table.noName"));
        return new CatalogueEntry(
                row.text("code"),
                name,
                text("summary", "summaryEs", before.flatMap(CatalogueEntry::summary)),
                row.choice("type", Credential.Type.class)
                        .or(() -> before.map(CatalogueEntry::type))
                        .orElse(Credential.Type.CERTIFICATION),
                issuer(),
                before.map(CatalogueEntry::prerequisites).orElse(List.of()),
                exam(name),
                lifecycle(),
                months(),
                row.choice("federalType", FederalType.class)
                        .or(() -> before.map(CatalogueEntry::federalType))
                        .orElse(FederalType.NONE),
                cell("ctid").or(() -> before.flatMap(CatalogueEntry::ctid)),
                before.map(CatalogueEntry::measures).orElse(List.of()));
    }

    private Optional<String> cell(String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    /** What one reads in a language is what was written in the cell of that language. */
    private Optional<LocalText> text(String english, String spanish, Optional<LocalText> is) {
        SortedMap<String, String> words =
                new TreeMap<>(is.map(LocalText::byLanguage).orElseGet(TreeMap::new));
        cell(english).filter(said -> !said.equals(english(is))).ifPresent(said -> {
            words.remove(LocalText.ANY);
            words.put("en", said);
        });
        cell(spanish).ifPresent(said -> words.put(SPANISH, said));
        return words.isEmpty() ? Optional.empty() : Optional.of(new LocalText(words));
    }

    private Optional<Organisation> issuer() {
        Optional<Organisation> is = before.flatMap(CatalogueEntry::issuer);
        return cell("issuer")
                .or(() -> is.map(Organisation::name))
                .map(name -> new Organisation(name, cell("issuerUrl").or(() -> is.flatMap(Organisation::url))));
    }

    private Optional<Exam> exam(LocalText name) {
        Optional<Exam> is = before.flatMap(CatalogueEntry::exam);
        Optional<LocalText> examName = text("examName", "examNameEs", is.map(Exam::name));
        Optional<String> code = cell("examCode").or(() -> is.flatMap(Exam::code));
        Optional<LocalDate> lastDay = row.date("examLastDay").or(() -> is.flatMap(Exam::lastDay));
        return examName.isEmpty() && code.isEmpty() && lastDay.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exam(
                        code,
                        examName.orElse(name),
                        is.map(Exam::domains).orElse(List.of()),
                        lastDay,
                        is.map(Exam::rules).orElse(List.of())));
    }

    private Optional<Integer> months() {
        return row.number("months")
                .map(number -> {
                    if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0) {
                        throw new ProblemException("certifications.table.months");
                    }
                    return number.intValue();
                })
                .or(() -> before.flatMap(CatalogueEntry::months));
    }

    private Lifecycle lifecycle() {
        Lifecycle is = before.map(CatalogueEntry::lifecycle).orElseGet(Lifecycle::active);
        Lifecycle.Status status = row.choice("status", Lifecycle.Status.class).orElse(is.status());
        Lifecycle.Succession succession = row.choice("succession", Lifecycle.Succession.class)
                .orElse(cell("replacedBy").isPresent() ? Lifecycle.Succession.REPLACED : is.succession());
        return new Lifecycle(
                status,
                retiredOn(status, is),
                row.choice("validity", Lifecycle.Validity.class).orElse(is.validity()),
                succession,
                replacedBy(succession, is),
                cell("suggestedInstead").map(CatalogueCells::codes).orElse(is.suggestedInstead()),
                source(is.source()));
    }

    /** A credential that can be earned again is not retired any more. */
    private Optional<PartialDate> retiredOn(Lifecycle.Status status, Lifecycle is) {
        Optional<PartialDate> said = cell("retiredOn").map(CatalogueCells::partialDate);
        if (status == Lifecycle.Status.ACTIVE && said.isPresent()) {
            throw new ProblemException("certifications.table.notRetired");
        }
        return status == Lifecycle.Status.ACTIVE ? Optional.empty() : said.or(is::retiredOn);
    }

    private static PartialDate partialDate(String text) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException("certifications.table.partialDate");
        }
    }

    private Optional<String> replacedBy(Lifecycle.Succession succession, Lifecycle is) {
        boolean replaced = succession == Lifecycle.Succession.REPLACED;
        Optional<String> said = cell("replacedBy");
        Optional<String> code = said.or(() -> is.replacedBy().filter(known -> replaced));
        if (code.isPresent() != replaced) {
            throw new ProblemException("certifications.table.succession");
        }
        return code;
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split("[;,\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private Optional<Source> source(Optional<Source> is) {
        Optional<String> url = cell("sourceUrl").or(() -> is.flatMap(Source::url));
        return cell("source")
                .filter(name -> is.filter(known -> known.name().equals(name)).isEmpty())
                .map(name -> new Source(name, Optional.empty(), url))
                .or(() -> is.map(known -> new Source(known.name(), known.through(), url)));
    }

    /** The column a problem is about. */
    static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "certifications.catalogue.badCode" -> "code";
            case "certifications.table.noName" -> "name";
            case "certifications.table.months" -> "months";
            case "certifications.table.notRetired", "certifications.table.partialDate" -> "retiredOn";
            case "certifications.table.succession" -> "succession";
            default -> "";
        };
    }
}
