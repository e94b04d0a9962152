package org.plenary.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;

/** In whose name a comment table is read. */
public sealed interface ImportTarget {

  /** One's own drafts. */
  record Own() implements ImportTarget {}

  /** The desk of a body one belongs to. */
  record Desk(BodyId body) implements ImportTarget {}

  /**
   * Somebody who sent the office a file; it goes straight into the register.
   *
   * @param address where they are told of the answers; nobody tells them without one
   */
  record Sender(String name, String organisation, String country, @Nullable Address address)
      implements ImportTarget {}

  /**
   * @param isVouched whether the office confirms that the sender handed the comments in themselves
   *     and gave this address for the answers
   */
  record Address(String email, Locale language, boolean isVouched) {}
}
