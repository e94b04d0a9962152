package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/**
 * Turns to the edition a link names, before the screen it leads to is made: without it, work of one
 * edition would open on the screen of another.
 */
@Component
class EditionInLink implements BeforeEnterListener {

  private static final String PARAMETER = "edition";

  private final transient CurrentPerson currentPerson;
  private final transient Editions editions;
  private final transient CurrentEdition current;

  EditionInLink(CurrentPerson currentPerson, Editions editions, CurrentEdition current) {
    this.currentPerson = currentPerson;
    this.editions = editions;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(PARAMETER)
        .filter(code -> currentPerson.find().filter(Person::mayReadEverything).isPresent())
        .flatMap(editions::findByCode)
        .map(Edition::id)
        .ifPresent(current::choose);
  }
}
