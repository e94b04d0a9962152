package org.plenary.adoption;

import org.plenary.guideline.GuidelineId;

/** Where the screens of adoption are. */
public final class AdoptionRoutes {

  private AdoptionRoutes() {}

  public static String list() {
    return "/adoption";
  }

  public static String guideline(GuidelineId id) {
    return list() + "/" + id;
  }

  /** The public page of what was adopted. */
  public static String adopted(GuidelineId id) {
    return "/adopted-guidelines/" + id;
  }
}
