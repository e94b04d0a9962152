package org.plenary.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place among the winners.
 *
 * @param category the category it rewards; empty for a special mention across categories
 * @param awardClass gold, silver, bronze, winner, leader, special-mention
 * @param count how many entries may hold it
 * @param partner who gives it beside the organiser
 */
public record AwardSlot(
    String key,
    @Nullable String category,
    String awardClass,
    String label,
    int count,
    @Nullable String partner) {

  /** The classes an award can have, from the highest on. */
  public static final List<String> CLASSES =
      List.of("gold", "silver", "bronze", "winner", "leader", "special-mention");

  /** Whether it may go to any eligible entry: a partner chooses it, or an index does. */
  public boolean isMention() {
    return awardClass.equals("special-mention");
  }
}
