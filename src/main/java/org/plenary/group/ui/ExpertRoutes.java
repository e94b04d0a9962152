package org.plenary.group.ui;

import org.plenary.group.ExpertId;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;

/** Addresses only this module's screens link to. */
final class ExpertRoutes {

  private ExpertRoutes() {}

  static String expert(ExpertId id) {
    return "/experts/" + id;
  }

  static String focalPoints(GroupId id) {
    return GroupRoutes.group(id) + "/focal-points";
  }

  static String nominationForm(GroupId id) {
    return GroupRoutes.call(id) + "/form";
  }
}
