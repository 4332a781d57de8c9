package org.boardwalk.participants.internal.ui.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people and modules log is called something in the state's system of record, service by service. */
@Component
public final class CodesStep implements SetupStep {
    private static final int NAMED = 3;

    private final Vocabulary vocabulary;
    private final ServiceTypes types;

    @Activate
    public CodesStep(@Reference Vocabulary vocabulary, @Reference ServiceTypes types) {
        this.vocabulary = vocabulary;
        this.types = types;
    }

    @Override
    public String id() {
        return "participants.setup.codes";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String route() {
        return Routes.WORDS + "?list=" + Vocabulary.SERVICE_TYPE;
    }

    @Override
    public Found check() {
        Set<String> logged = types.all().stream().map(Mapped::serviceType).collect(Collectors.toSet());
        List<Term> offered = vocabulary.terms(Vocabulary.SERVICE_TYPE).stream()
                .filter(term -> term.active() || logged.contains(term.code()))
                .toList();
        List<Term> open =
                offered.stream().filter(term -> term.stateCode().isBlank()).toList();
        if (open.isEmpty()) {
            return Found.done("participants.setup.codes.done", offered.size());
        }
        String some = open.stream()
                .limit(NAMED)
                .map(term -> term.label(Words.locale()))
                .collect(Collectors.joining(", "));
        return Found.open("participants.setup.codes.open", open.size(), offered.size(), some, open.size() - NAMED);
    }
}
