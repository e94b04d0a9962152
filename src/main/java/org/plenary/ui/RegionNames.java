package org.plenary.ui;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The regions of the world as readers call them; they are kept under their English names. */
public final class RegionNames {

  private static final Map<String, String> KEYS =
      Map.of(
          "Africa", "ui.region.africa",
          "Americas", "ui.region.americas",
          "Asia-Pacific", "ui.region.asia-pacific",
          "Europe", "ui.region.europe",
          "Middle East", "ui.region.middle-east");

  private RegionNames() {}

  /**
   * One that is not among the five, as lists of others have them, is called what it is.
   *
   * @param texts the text of a key in the reader's language
   */
  public static String of(String region, UnaryOperator<String> texts) {
    String key = KEYS.get(region);
    return key == null ? region : texts.apply(key);
  }
}
