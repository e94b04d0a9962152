package org.plenary.group;

import java.util.Map;
import org.plenary.identity.Person;

/** What expert groups work for. Answered by the module that keeps it, which lies above. */
public interface GroupSubjects {

  /** Titles by id, newest first, of all this person may set up a group for. */
  Map<String, String> titles(Person by);
}
