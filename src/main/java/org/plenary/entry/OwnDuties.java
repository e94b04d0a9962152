package org.plenary.entry;

import java.util.Collection;
import java.util.Map;
import org.plenary.identity.Person;

/**
 * What else people are asked for on entries they write. Written by the modules that ask it; costs
 * the same number of statements however many entries there are.
 */
@FunctionalInterface
public interface OwnDuties {

  /**
   * By entry; nothing for those that owe nothing.
   *
   * @param own as this person was told of them
   */
  Map<EntryId, OwnDuty> map(Person by, Collection<Entry> own);
}
