package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/**
 * Turns to the edition a link names, or the thing it leads to belongs to, before the screen is
 * made: without it, work of one edition would open on the screen of another.
 */
@Component
class EditionInLink implements BeforeEnterListener {

  private static final String PARAMETER = "edition";

  private final transient CurrentPerson currentPerson;
  private final transient Editions editions;
  private final transient CurrentEdition current;
  private final transient EditionOfThing things;

  EditionInLink(
      CurrentPerson currentPerson,
      Editions editions,
      CurrentEdition current,
      EditionOfThing things) {
    this.currentPerson = currentPerson;
    this.editions = editions;
    this.current = current;
    this.things = things;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    currentPerson
        .find()
        .filter(Person::mayReadEverything)
        .flatMap(
            reader ->
                named(event)
                    .or(() -> event.getRouteParameters().get(PARAMETER).flatMap(this::find))
                    .or(() -> things.find(reader, event.getRouteParameters())))
        .ifPresent(current::choose);
  }

  private Optional<EditionId> named(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(PARAMETER)
        .flatMap(this::find);
  }

  /** By its code; procedures that began before links had codes name the id. */
  private Optional<EditionId> find(String named) {
    return editions.list().stream()
        .filter(edition -> edition.code().equals(named) || edition.id().value().equals(named))
        .map(Edition::id)
        .findFirst();
  }
}
