package org.plenary.jury;

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

  /** The queue of whoever opens it, in the edition of this code. */
  public static String queue(String edition) {
    return "/scorecards?edition=" + edition;
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

  /** Of what was given out, the entries that have fewer scorecards than the rules ask for. */
  public static String entriesWithTooFew() {
    return assignment() + "?few";
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
}
