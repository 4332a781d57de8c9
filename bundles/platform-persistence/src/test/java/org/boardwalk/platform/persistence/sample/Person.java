package org.boardwalk.platform.persistence.sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "alpha_person")
public class Person {
    /** Where somebody stands. */
    public enum Status {
        NEW,
        ENROLLED
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String code = "";
    private String name = "";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private @Nullable LocalDate born;
    private @Nullable Instant seen;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NEW;

    private @Nullable BigDecimal hours;
    private boolean active = true;
    private byte @Nullable [] photo;

    @Embedded
    private @Nullable Address address;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentor_id")
    private @Nullable Person mentor;

    @OneToMany(mappedBy = "mentor")
    private List<Person> mentees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "alpha_person_tag", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    protected Person() {}

    public Person(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void enroll(LocalDate born, Instant seen, BigDecimal hours) {
        this.status = Status.ENROLLED;
        this.born = born;
        this.seen = seen;
        this.hours = hours;
    }

    public Status status() {
        return status;
    }

    public @Nullable Instant seen() {
        return seen;
    }

    public @Nullable LocalDate born() {
        return born;
    }

    public @Nullable BigDecimal hours() {
        return hours;
    }

    public boolean active() {
        return active;
    }

    public void secure(String hash, byte[] photo) {
        this.passwordHash = hash;
        this.photo = photo;
    }

    public byte @Nullable [] photo() {
        return photo;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public void moveTo(Address address) {
        this.address = address;
    }

    public @Nullable Address address() {
        return address;
    }

    public void mentoredBy(@Nullable Person mentor) {
        this.mentor = mentor;
    }

    public @Nullable Person mentor() {
        return mentor;
    }

    public List<Person> mentees() {
        return mentees;
    }

    public Set<String> tags() {
        return tags;
    }
}
