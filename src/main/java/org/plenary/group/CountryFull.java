package org.plenary.group;

import java.util.List;
import org.plenary.shared.Countries;
import org.plenary.shared.Refusal;

/** A country has its two already. */
public class CountryFull extends Refusal {

  /** The call's rule, and the group's. */
  public static final int MOST = 2;

  /** Who takes one of a country's places: a member's name, or a nomination's receipt. */
  record Holder(String label, String country) {}

  private CountryFull(String country, Holder first, Holder second) {
    super("group.refused.country-full", country, first.label(), second.label());
  }

  static List<Holder> holders(List<Expert> members) {
    return members.stream().map(one -> new Holder(one.label(), one.country())).toList();
  }

  static boolean hasRoom(Countries countries, List<Holder> there, String country) {
    return same(countries, there, country).size() < MOST;
  }

  /** Refuses one more of this country beside those who are there. */
  static void check(Countries countries, List<Holder> there, String country) {
    List<Holder> same = same(countries, there, country);
    if (same.size() >= MOST) {
      throw new CountryFull(countries.same(country), same.get(0), same.get(1));
    }
  }

  private static List<Holder> same(Countries countries, List<Holder> there, String country) {
    String wanted = countries.same(country);
    return there.stream().filter(one -> countries.same(one.country()).equals(wanted)).toList();
  }
}
