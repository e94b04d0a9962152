package org.plenary.process;

import java.util.Set;
import org.plenary.identity.Person;

/** Groups of a procedure's own, such as those who speak for a body. */
public interface DutyGroups {

  /** As the models name them; one statement at most. */
  Set<String> of(Person person);
}
