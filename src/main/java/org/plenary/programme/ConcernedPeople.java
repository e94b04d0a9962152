package org.plenary.programme;

import java.util.Collection;
import org.plenary.identity.PersonId;

/** Whoever takes part in editions names its own people to be told when an edition changes. */
public interface ConcernedPeople {

  /** Those of this edition who belong to the audience of a change; nobody where none do. */
  Collection<PersonId> list(EditionId edition, Audience audience);
}
