package org.plenary.identity.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonListItem;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;

/** People in rows: who they are, what they may do here and when they were last seen. */
final class PersonGrid extends DenseGrid<PersonListItem> {

  private final ReaderDates dates;

  PersonGrid(ReaderDates dates) {
    this.dates = dates;
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    titleColumn(
            getTranslation("identity.people.name"),
            item -> item.person().name(),
            item -> PeopleRoutes.person(item.person().id()),
            item -> PersonWords.status(item.person().state(), this))
        .setWidth("11rem");
    roomyColumn(getTranslation("identity.people.email"), item -> item.person().email(), "16rem");
    roomyColumn(
        getTranslation("identity.people.organisation"),
        item -> item.person().organisation(),
        "9rem");
    textColumn(
        getTranslation("identity.people.roles"), item -> PersonWords.roles(item.person(), this));
    numberColumn(getTranslation("identity.people.signed-in"), item -> moment(item.signedInAt()));
    setCard(
        item -> item.person().name(),
        item -> PeopleRoutes.person(item.person().id()),
        item -> PersonWords.roles(item.person(), this),
        item -> moment(item.signedInAt()),
        item -> PersonWords.status(item.person().state(), this));
  }

  /** Addresses and organisations share the room; what is longer wraps. */
  private void roomyColumn(
      String header, ValueProvider<PersonListItem, String> text, String width) {
    textColumn(header, text).setAutoWidth(false).setWidth(width).setFlexGrow(2);
  }

  private String moment(@Nullable Instant at) {
    return at == null ? getTranslation("identity.people.never") : dates.moment(at);
  }
}
