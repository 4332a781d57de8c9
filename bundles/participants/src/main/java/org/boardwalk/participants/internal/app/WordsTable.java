package org.boardwalk.participants.internal.app;

import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The board's lists of words as a file: above all what each is called in the state's system, such as the three digits of a
 * service. A row adds a word, or changes the one of its list with its code. A word that no row names stays as it is.
 */
@Component(service = ModuleTable.class)
public final class WordsTable implements ModuleTable {
    public static final String ID = "participants.words";

    static final String LIST = "list";
    static final String CODE = "code";
    static final String ENGLISH = "english";
    static final String SPANISH = "spanish";
    static final String STATE_CODE = "stateCode";
    static final String FEDERAL = "federal";
    static final String COUNTS = "counts";
    static final String OFFERED = "offered";

    private final Vocabulary vocabulary;

    @Activate
    public WordsTable(@Reference Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The texts shown are {@code participants.answer.<NAME>}. */
    enum Answer {
        YES,
        NO;

        static String of(boolean holds) {
            return (holds ? YES : NO).name();
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String importPermission() {
        return ParticipantPermissions.VOCABULARIES;
    }

    @Override
    public String exportPermission() {
        return ParticipantPermissions.VOCABULARIES;
    }

    @Override
    public String page() {
        return "administration/words";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                lists(),
                TableColumn.text(CODE, 60)
                        .asRequired()
                        .named("our code", "word", "event", "código")
                        .like("supportive-transport"),
                TableColumn.text(ENGLISH, 120)
                        .named("label", "name", "nombre en inglés")
                        .like("Supportive service: transport"),
                TableColumn.text(SPANISH, 120).named("etiqueta").like("Servicio de apoyo: transporte"),
                TableColumn.text(STATE_CODE, 40)
                        .named("state", "service code", "código estatal")
                        .like("180"),
                TableColumn.choice(FEDERAL, FederalCode.class, "participants.federal.")
                        .named("federal code"),
                TableColumn.choice(COUNTS, Answer.class, "participants.answer.")
                        .named("extends participation")
                        .like("NO"),
                TableColumn.choice(OFFERED, Answer.class, "participants.answer.")
                        .named("active", "activo")
                        .like("YES"));
    }

    private static TableColumn lists() {
        List<TableColumn.Choice> choices = Vocabulary.KINDS.stream()
                .map(kind -> new TableColumn.Choice(kind, "participants.vocabulary." + kind))
                .toList();
        TableColumn plain = TableColumn.text(LIST, 80).asRequired();
        return new TableColumn(
                plain.key(),
                plain.title(),
                plain.labels(),
                TableColumn.Kind.CHOICE,
                true,
                plain.longest(),
                choices,
                List.of("kind", "vocabulary", "vocabulario"),
                Vocabulary.SERVICE_TYPE);
    }

    @Override
    public TableImport begin(TableRun run) {
        return new WordsImport(run, vocabulary);
    }

    @Override
    public void export(RowWriter out) {
        Vocabulary.KINDS.stream().map(vocabulary::terms).flatMap(List::stream).forEach(term -> out.row(cells(term)));
    }

    private static List<String> cells(Term term) {
        return Stream.of(
                        term.kind(),
                        term.code(),
                        term.english(),
                        term.spanish(),
                        term.stateCode(),
                        term.federalCode().map(FederalCode::name).orElse(""),
                        Answer.of(term.extendsParticipation()),
                        Answer.of(term.active()))
                .toList();
    }
}
