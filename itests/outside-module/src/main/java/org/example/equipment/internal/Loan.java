package org.example.equipment.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One thing that is lent. */
@Entity
@Table(name = "equipment_loan")
public class Loan {
    @Id
    private UUID id;

    private String thing;

    @Version
    private int version;

    protected Loan() {}

    Loan(String thing) {
        this.id = UUID.randomUUID();
        this.thing = thing;
    }

    String thing() {
        return thing;
    }
}
