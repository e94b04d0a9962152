package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** Something is in the way of asking a partner, or of taking what the partner chose. */
public class MentionRefused extends Refusal {

  MentionRefused(String why, Object... arguments) {
    super("jury.refused.mention-" + why, arguments);
  }
}
