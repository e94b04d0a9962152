package org.plenary.group;

/** The addresses of this module's screens, for links and mails. */
public final class GroupRoutes {

  private GroupRoutes() {}

  public static String groups() {
    return "/expert-groups";
  }

  /** The members of a group. */
  public static String group(GroupId id) {
    return groups() + "/" + id;
  }

  /** The call for experts and what came in. */
  public static String call(GroupId id) {
    return group(id) + "/nominations";
  }

  /** The same for everybody, once it is published. */
  public static String publicCall(GroupId id) {
    return "/expert-calls/" + id;
  }

  /** One nomination as the office sees it. */
  public static String nomination(NominationId id) {
    return "/nominations/" + id;
  }

  /** Where anybody who may nominate begins. */
  public static String nominate(GroupId id) {
    return "/nominate/" + id;
  }

  /** What one person nominated. */
  public static String ownNominations() {
    return "/my-nominations";
  }

  public static String ownNomination(NominationId id) {
    return ownNominations() + "/" + id;
  }

  public static String letter(NominationId id) {
    return nomination(id) + "/letter.pdf";
  }

  public static String bodies() {
    return "/bodies";
  }

  public static String body(BodyId id) {
    return bodies() + "/" + id;
  }

  public static String invitation(SeatId id) {
    return "/body-invitations/" + id;
  }
}
