package org.plenary.programme;

import java.util.Collection;
import org.plenary.identity.PersonId;

/**
 * Whoever writes to some people about a change in more words than the usual mail names them here,
 * so that nobody is told twice.
 */
public interface ToldApart {

  Collection<PersonId> list(EditionDatesMoved event);

  Collection<PersonId> list(EditionChanged event);
}
