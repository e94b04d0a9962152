package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;

/**
 * What another module has to say on the pages of an entry. Each shows only what this reader may see
 * of it, and costs the same number of statements however much there is.
 */
public interface EntryPart {

  /** A section on the page of its writers. */
  default Optional<Component> findSection(Person reader, Entry entry) {
    return Optional.empty();
  }

  /** Papers to take away, on the page of its writers and on the office's. */
  default Optional<Component> findPapers(Person reader, Entry entry) {
    return Optional.empty();
  }

  /** The way from the office's page to another screen about the entry. */
  default Optional<Component> findWay(Person reader, Entry entry) {
    return Optional.empty();
  }
}
