package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Timesheets;

/** Hours of one day at a placement. */
@Entity
@Table(name = "internships_day")
public class DayEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "placement_id")
    private UUID placementId = new UUID(0, 0);

    @Column(name = "week_id")
    private UUID weekId = new UUID(0, 0);

    @Column(name = "day_of")
    private LocalDate day = LocalDate.EPOCH;

    private BigDecimal hours = BigDecimal.ZERO;

    private String what = "";

    protected DayEntity() {}

    public DayEntity(WeekEntity week, LocalDate day) {
        this.placementId = week.placementId();
        this.weekId = week.id();
        this.day = day;
    }

    public void write(BigDecimal amount, String words) {
        if (hours.compareTo(amount) != 0) {
            hours = amount;
        }
        what = words;
    }

    public UUID id() {
        return id;
    }

    public UUID weekId() {
        return weekId;
    }

    public LocalDate day() {
        return day;
    }

    public BigDecimal hours() {
        return hours;
    }

    public Timesheets.Day toRecord() {
        return new Timesheets.Day(day, hours, what);
    }
}
