package org.plenary.consultation;

import org.plenary.group.BodyId;

/** In whose name a comment table is read. */
public sealed interface ImportTarget {

  /** One's own drafts. */
  record Own() implements ImportTarget {}

  /** The desk of a body one belongs to. */
  record Desk(BodyId body) implements ImportTarget {}

  /** Somebody who sent the office a file; it goes straight into the register. */
  record Sender(String name, String organisation, String country) implements ImportTarget {}
}
