package org.plenary.award.ui;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.plenary.award.GuestListItem;
import org.plenary.programme.Edition;
import org.plenary.ui.DenseGrid;

/** Who comes: a line a guest, and one for each winner for whom nobody is on the list. */
final class GuestGrid extends DenseGrid<GuestListItem> {

  GuestGrid(Edition edition) {
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    titleColumn(getTranslation("award.guests.winner"), GuestListItem::applicant, GuestGrid::href)
        .setWidth("9.5rem")
        .setFlexGrow(2);
    pairColumn(getTranslation("award.guests.guest"), GuestGrid::name, GuestGrid::role)
        .setFlexGrow(2);
    statusColumn(
        getTranslation("award.guests.answer"), row -> GuestWords.Standing.of(row).status());
    // Wraps: what one guest needs may be a sentence, and seats and awards have to stay in sight.
    textColumn(getTranslation("award.guests.needs"), GuestWords::needs)
        .setAutoWidth(false)
        .setWidth("9.5rem")
        .setFlexGrow(2);
    textColumn(
        getTranslation("award.guests.seat"), row -> row.guest() == null ? "" : row.guest().seat());
    // The longest names of awards would leave winners no room.
    textColumn(getTranslation("award.guests.award"), row -> edition.slot(row.slot()).label())
        .setAutoWidth(false)
        .setWidth("9rem")
        .setFlexGrow(1);
    setCard(
        row -> row.guest() == null ? row.applicant() : name(row),
        GuestGrid::href,
        row -> row.guest() == null ? edition.slot(row.slot()).label() : facts(row),
        row -> row.guest() == null ? "" : row.guest().seat(),
        row -> GuestWords.Standing.of(row).status());
  }

  private static String facts(GuestListItem row) {
    return String.join(
        " · ",
        List.of(row.applicant(), role(row), GuestWords.needs(row)).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static String name(GuestListItem row) {
    return row.guest() == null ? "" : row.guest().name();
  }

  private static String role(GuestListItem row) {
    return row.guest() == null ? "" : row.guest().role();
  }

  private static String href(GuestListItem row) {
    return AwardRoutes.officeGuests(row.entry());
  }
}
