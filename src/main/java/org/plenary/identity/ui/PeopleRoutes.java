package org.plenary.identity.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.plenary.identity.PersonId;

/** The addresses of the screens about people. */
public final class PeopleRoutes {

  private PeopleRoutes() {}

  /** Where somebody registers who then goes on to this path. */
  public static String register(String then) {
    return "/register?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
  }

  public static String account() {
    return "/account";
  }

  public static String people() {
    return "/people";
  }

  public static String person(PersonId id) {
    return "/people/" + id;
  }
}
