package org.plenary.milestone;

import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/** What is known of a milestone when it is planned. */
public record NewMilestone(
    String name, String kind, String ownerName, @Nullable PersonId owner, Window window) {

  static final int LONGEST_NAME = 300;
  static final int LONGEST_OWNER = 200;
  static final int LONGEST_KIND = 60;

  public NewMilestone {
    name = name.strip();
    kind = kind.strip();
    ownerName = ownerName.strip();
  }

  /** A milestone that the plan's lead looks after. */
  public NewMilestone(String name, String ownerName, Window window) {
    this(name, "", ownerName, null, window);
  }

  void requireSound() {
    if (name.isEmpty()) {
      throw new MilestoneRefused("no-name");
    }
    requireLength(name, LONGEST_NAME);
    requireLength(ownerName, LONGEST_OWNER);
    requireLength(kind, LONGEST_KIND);
  }

  private static void requireLength(String text, int most) {
    if (text.length() > most) {
      throw new MilestoneRefused("too-long", most);
    }
  }
}
