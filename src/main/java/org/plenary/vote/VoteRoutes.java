package org.plenary.vote;

import org.plenary.programme.Edition;

/** Where a public vote is. */
public final class VoteRoutes {

  private VoteRoutes() {}

  /** The page for everybody. */
  public static String page(Edition edition) {
    return "/votes/" + edition.code();
  }

  /** The counts, for the office. */
  public static String desk() {
    return "/public-vote";
  }
}
