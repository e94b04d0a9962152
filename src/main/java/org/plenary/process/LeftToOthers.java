package org.plenary.process;

import java.util.Collection;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;

/** Knows work of a group that one of its members must leave to the others. */
public interface LeftToOthers {

  /** Those of the open tasks that are not for this person; a few statements, however many. */
  Set<OpenTask> of(Person reader, Collection<OpenTask> tasks);
}
