package org.boardwalk.internships.internal.app.plan;

import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.boardwalk.platform.persistence.testing.TestData;

class StandingsOnPostgresqlTest extends StandingsContract {
    private static PlanOffice office;

    @BeforeContainer
    static void open() {
        office = new PlanOffice(TestData.postgresql());
    }

    @AfterContainer
    static void close() {
        office.close();
    }

    @Override
    PlanOffice office() {
        return office;
    }
}
