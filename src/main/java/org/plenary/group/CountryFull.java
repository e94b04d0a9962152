package org.plenary.group;

import java.util.List;
import org.plenary.shared.Refusal;

/** A country has its two already. */
public class CountryFull extends Refusal {

  /** The call's rule, and the group's. */
  public static final int MOST = 2;

  CountryFull(String country, String first, String second) {
    super("group.refused.country-full", country, first, second);
  }

  /** Refuses one more of this country beside these members. */
  static void check(Countries countries, List<Expert> members, String country) {
    String wanted = countries.same(country);
    List<String> there =
        members.stream()
            .filter(member -> countries.same(member.country()).equals(wanted))
            .map(Expert::label)
            .toList();
    if (there.size() >= MOST) {
      throw new CountryFull(wanted, there.get(0), there.get(1));
    }
  }
}
