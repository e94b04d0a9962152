package org.plenary.jury;

import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;

/** Who may read what the jury keeps. */
public final class JuryAccess {

  private JuryAccess() {}

  /** Staff and auditors read what concerns the whole jury; to others it does not exist. */
  public static void requireReader(Person by, EditionId edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("jury", edition.value());
    }
  }
}
