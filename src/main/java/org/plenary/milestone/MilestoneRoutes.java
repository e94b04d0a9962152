package org.plenary.milestone;

/** The addresses of work plans. */
public final class MilestoneRoutes {

  private MilestoneRoutes() {}

  public static String milestones() {
    return "/milestones";
  }

  /** The timeline with only this plan on it. */
  public static String plan(PlanId id) {
    return "/milestones?plan=" + id;
  }

  public static String milestone(MilestoneId id) {
    return "/milestones/" + id;
  }

  public static String file(PlanId id) {
    return "/work-plans/" + id + "/plan.csv";
  }

  public static String calendar(String secret) {
    return "/calendar/" + secret + ".ics";
  }
}
