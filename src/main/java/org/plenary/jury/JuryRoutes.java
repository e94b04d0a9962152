package org.plenary.jury;

import org.plenary.entry.EntryId;

/** Where the jury's screens are: the same paths in links, mails and work items. */
public final class JuryRoutes {

  private JuryRoutes() {}

  public static String invitation(JurorId id) {
    return "/jury-invitations/" + id;
  }

  /** A juror's conflicts. */
  public static String conflicts(JurorId id) {
    return "/conflicts/" + id;
  }

  /** The queue of whoever opens it. */
  public static String queue() {
    return "/scorecards";
  }

  public static String scorecard(AssignmentId id) {
    return "/scorecards/" + id;
  }

  /** The jury of the edition chosen, for staff. */
  public static String jury() {
    return "/jury";
  }

  /** One juror, for staff. */
  public static String juror(JurorId id) {
    return "/jury/" + id;
  }

  public static String assignment() {
    return "/assignment";
  }

  public static String finalists() {
    return "/finalists";
  }

  public static String finalEvaluation() {
    return "/final-evaluation";
  }

  /** The verdict for who presides, from their seat. */
  public static String panelVerdict(JurorId id) {
    return "/panel-verdict/" + id;
  }

  public static String verdict() {
    return "/verdict";
  }

  /** The verdict, at what a partner picked. */
  public static String pick(MentionId id) {
    return verdict() + "?pick=" + id;
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
