package org.plenary.shared;

import java.util.Locale;

/** What somebody typed, as a pattern for {@code lower(column) like ? escape '!'}. */
public final class SqlLike {

  private SqlLike() {}

  /**
   * Found wherever these words stand, in whatever letters; signs of patterns stand for themselves.
   */
  public static String containing(String words) {
    return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
