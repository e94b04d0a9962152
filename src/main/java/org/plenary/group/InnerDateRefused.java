package org.plenary.group;

import org.plenary.shared.Refusal;

/** The body's own people cannot be asked to be done that many days before a round closes. */
public class InnerDateRefused extends Refusal {

  private InnerDateRefused(int most) {
    super("group.refused.inner-days", most);
  }

  static void unlessWithin(int days, int most) {
    if (days < 0 || days > most) {
      throw new InnerDateRefused(most);
    }
  }
}
