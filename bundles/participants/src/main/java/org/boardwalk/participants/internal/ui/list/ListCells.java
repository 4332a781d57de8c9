package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.function.Function;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.ServiceClock;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.jspecify.annotations.Nullable;

/**
 * Cells of the list as templates the browser fills: a component for each part of each row would cost the server two thirds
 * of its time, for every page somebody scrolls by. They look like the kit's parts of the same class names.
 */
final class ListCells {
    private static final String NAME = "<a class=\"bw-link\" href=\"${item.href}\">${item.name}</a>";

    private static final String STATUS = "<span class=\"bw-pill ${item.statusTone}\">"
            + "<vaadin-icon class=\"bw-icon\" icon=\"vaadin:${item.statusIcon}\" aria-hidden=\"true\"></vaadin-icon>"
            + "<span>${item.status}</span></span>";

    private static final String LAST_SERVICE = "<div class=\"pp-line\">${item.day"
            + " ? html`<time class=\"bw-date\" datetime=\"${item.day}\" title=\"${item.exact}\">${item.ago}</time>`"
            + " : html`<span>${item.ago}</span>`}"
            + "${item.warning ? html`<span class=\"bw-pill ${item.warningTone}\"><vaadin-icon class=\"bw-icon\""
            + " icon=\"vaadin:${item.warningIcon}\" aria-hidden=\"true\"></vaadin-icon>"
            + "<span>${item.warning}</span></span>` : ''}</div>";

    private static final String CARD = "<div class=\"pp-card\">" + NAME + "<div class=\"pp-line\">" + STATUS
            + "${item.programme ? html`<span>${item.programme}</span>` : ''}</div>"
            + "<div class=\"pp-line\"><span class=\"pp-line-label\">${item.label}</span>" + LAST_SERVICE
            + "</div></div>";

    private final Labels labels;
    private final LocalDate today;

    ListCells(Labels labels, LocalDate today) {
        this.labels = labels;
        this.today = today;
    }

    LitRenderer<ParticipantSummary> name() {
        return withName(LitRenderer.of(NAME));
    }

    LitRenderer<ParticipantSummary> status() {
        return withStatus(LitRenderer.of(STATUS));
    }

    LitRenderer<ParticipantSummary> lastService() {
        return withLastService(LitRenderer.of(LAST_SERVICE));
    }

    /** All of it, for a narrow screen. */
    LitRenderer<ParticipantSummary> card() {
        return withLastService(withStatus(withName(LitRenderer.of(CARD))))
                .withProperty("label", person -> Say.say("list.lastService"))
                .withProperty("programme", person -> labels.term(Vocabulary.PROGRAMME, person.programme()));
    }

    private static LitRenderer<ParticipantSummary> withName(LitRenderer<ParticipantSummary> cell) {
        return cell.withProperty("href", person -> Routes.person(person.id()))
                .withProperty("name", person -> person.familyName() + ", " + called(person));
    }

    private static String called(ParticipantSummary person) {
        return person.preferredName().isBlank() ? person.givenName() : person.preferredName();
    }

    private static LitRenderer<ParticipantSummary> withStatus(LitRenderer<ParticipantSummary> cell) {
        return cell.withProperty("status", person -> Say.name("status", person.status()))
                .withProperty(
                        "statusTone", person -> Pills.tone(person.status()).className())
                .withProperty("statusIcon", person -> Pills.icon(person.status()));
    }

    private LitRenderer<ParticipantSummary> withLastService(LitRenderer<ParticipantSummary> cell) {
        return cell.withProperty("day", person -> served(person, LocalDate::toString))
                .withProperty(
                        "exact",
                        person -> served(
                                person, day -> RelativeDate.of(day).getTitle().orElse("")))
                .withProperty("ago", person -> person.lastServiceOn()
                        .map(day -> RelativeDate.of(day).getText())
                        .orElseGet(() -> Say.say("list.neverServed")))
                .withProperty("warning", person -> warning(person, ServiceClock.Warning::text))
                .withProperty(
                        "warningTone",
                        person -> warning(person, one -> one.tone().className()))
                .withProperty(
                        "warningIcon",
                        person -> warning(person, one -> one.tone().icon()));
    }

    private static @Nullable String served(ParticipantSummary person, Function<LocalDate, String> part) {
        return person.lastServiceOn().map(part).orElse(null);
    }

    private @Nullable String warning(ParticipantSummary person, Function<ServiceClock.Warning, String> part) {
        return ServiceClock.of(person, today)
                .flatMap(ServiceClock::warning)
                .map(part)
                .orElse(null);
    }
}
