package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The invitation was answered before, or the seat has ended. */
public class InvitationAnswered extends Refusal {

  InvitationAnswered() {
    super("jury.refused.invitation-answered");
  }
}
