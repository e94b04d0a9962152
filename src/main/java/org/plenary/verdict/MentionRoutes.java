package org.plenary.verdict;

import org.plenary.entry.EntryId;
import org.plenary.jury.JuryRoutes;

/** Where the screens of special mentions are: the same paths in links, mails and work items. */
public final class MentionRoutes {

  private MentionRoutes() {}

  /** The verdict, at what a partner picked. */
  public static String pick(MentionId id) {
    return JuryRoutes.verdict() + "?pick=" + id;
  }

  /** The special mentions that partners choose, for staff. */
  public static String mentions() {
    return "/special-mentions";
  }

  /** What one partner chooses from. */
  public static String mention(MentionId id) {
    return "/my-mentions/" + id;
  }

  /** One of the entries shared for it. */
  public static String shared(MentionId id, EntryId entry) {
    return mention(id) + "/entries/" + entry;
  }
}
