package org.boardwalk.pathways.internal.ui.home;

import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.platform.ui.api.SetupStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People can be put on a pathway once one is published. */
@Component
public final class FirstPathwayStep implements SetupStep {
    private final PathwayCatalogue catalogue;

    @Activate
    public FirstPathwayStep(@Reference PathwayCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String id() {
        return "pathways.setup";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String route() {
        return "pathways";
    }

    @Override
    public Found check() {
        List<PathwaySummary> offered = catalogue.list().stream()
                .filter(pathway -> pathway.published().isPresent() && !pathway.archived())
                .toList();
        long doubtful = offered.stream().filter(this::hasErrors).count();
        if (offered.isEmpty()) {
            return Found.open("pathways.setup.open");
        }
        return doubtful == 0
                ? Found.done("pathways.setup.done", offered.size())
                : Found.wrong("pathways.setup.wrong", doubtful, offered.size());
    }

    /** A version that was right when it was published may no longer be: its credential may have been retired. */
    private boolean hasErrors(PathwaySummary pathway) {
        return catalogue
                .newest(pathway.id())
                .filter(version -> catalogue.check(version.pathway()).stream()
                        .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR))
                .isPresent();
    }
}
