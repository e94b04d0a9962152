package org.plenary.ui;

import java.util.Map;

/**
 * Numbers beside the navigation's items for whoever is at the screen. A module that has such
 * numbers offers a bean of this type; it is asked when a page opens, so it must be quick.
 */
public interface NavCounts {

  /** A number beside an item: either how much is owed, which stands out, or only a size. */
  record Count(int number, boolean isOwed) {

    public static Count owed(int number) {
      return new Count(number, true);
    }

    public static Count size(int number) {
      return new Count(number, false);
    }
  }

  /** By the route of the item, such as "inbox" or "entries". */
  Map<String, Count> counts();
}
