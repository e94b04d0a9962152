package org.plenary.programme;

import java.util.List;

/**
 * Something that comes with an award and can be taken up or not.
 *
 * @param name as it reads inside a sentence: "a training place for two officials"
 * @param slots keys of the award slots it comes with; empty: with every award
 */
public record BenefitOffer(
    String key, BenefitKind kind, String name, String details, List<String> slots) {

  public BenefitOffer {
    slots = List.copyOf(slots);
  }

  public boolean comesWith(String slot) {
    return slots.isEmpty() || slots.contains(slot);
  }
}
