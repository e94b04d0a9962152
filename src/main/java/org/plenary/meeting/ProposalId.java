package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one item that was proposed for an agenda. */
public record ProposalId(String value) {

  public static final String KIND = "agenda-proposal";

  static ProposalId next() {
    return new ProposalId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
