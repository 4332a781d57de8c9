package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.boardwalk.internships.api.site.Contact;

/** Somebody at a site. */
@Entity
@Table(name = "internships_contact")
public class ContactEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Contact.Role role = Contact.Role.SUPERVISOR;

    private String email = "";

    private String phone = "";

    protected ContactEntity() {}

    public ContactEntity(UUID siteId, Contact contact) {
        this.id = contact.id();
        this.siteId = siteId;
        describe(contact);
    }

    public final void describe(Contact contact) {
        name = contact.name().strip();
        role = contact.role();
        email = contact.email().strip();
        phone = contact.phone().strip();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID siteId() {
        return siteId;
    }

    public String name() {
        return name;
    }

    public Contact.Role role() {
        return role;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Contact toRecord() {
        return new Contact(id, name, role, email, phone);
    }
}
