package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** As which service type the board wants an event logged. */
@Entity
@Table(name = "participants_service_event")
public class ServiceEventEntity {
    @Id
    private String event = "";

    @Version
    private int version;

    @Column(name = "service_type")
    private String serviceType = "";

    protected ServiceEventEntity() {}

    public ServiceEventEntity(String event) {
        this.event = event;
    }

    public void logAs(String type) {
        serviceType = type;
    }

    public String serviceType() {
        return serviceType;
    }

    public int version() {
        return version;
    }
}
