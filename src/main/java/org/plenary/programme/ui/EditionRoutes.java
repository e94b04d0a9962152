package org.plenary.programme.ui;

import org.plenary.programme.Edition;

/** Where the screens of an edition's set-up are. */
public final class EditionRoutes {

  private EditionRoutes() {}

  public static String list() {
    return "/editions";
  }

  public static String setUp(Edition edition) {
    return "/editions/" + edition.code() + "/set-up";
  }

  /** One section of the set-up: {@code dates}. */
  public static String setUp(Edition edition, String section) {
    return setUp(edition) + "/" + section;
  }

  /** What the public sees of it. */
  public static String publicPage(Edition edition) {
    return "/prizes/" + edition.code();
  }
}
