package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import org.plenary.consultation.Round;
import org.plenary.identity.Person;

/** What whoever answers the comments of a round has to say on its page. */
@FunctionalInterface
public interface RoundPart {

  /**
   * The one thing a round that has closed wants of the office next.
   *
   * @param beside a word to say with it; empty without any
   */
  Component step(Person reader, Round closed, String beside);
}
