package org.plenary.guideline;

import org.plenary.identity.Person;

/**
 * Lets people read frozen drafts who are not of the office. Written by the modules that know what
 * somebody has a part in. What is not frozen stays the office's own whatever is said here.
 */
@FunctionalInterface
public interface DraftReaders {

  /** In the same number of statements however much there is. */
  ReadableDrafts readable(Person reader);
}
