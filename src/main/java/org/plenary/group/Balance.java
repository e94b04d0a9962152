package org.plenary.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a choice of nominees is spread: by region, gender, level of government and discipline. Each
 * value that occurs among all nominees is there, with nought where nobody was chosen.
 */
public record Balance(
    int chosen,
    int countries,
    Map<String, Share> regions,
    Map<String, Share> genders,
    Map<String, Share> levels,
    Map<String, Share> disciplines) {

  /** How many were chosen of how many there are. */
  public record Share(int chosen, int all) {}

  /** The spread of those chosen within all that could be. */
  public static Balance of(Collection<Nomination> all, Collection<Nomination> chosen) {
    return new Balance(
        chosen.size(),
        (int) chosen.stream().map(Nomination::country).distinct().count(),
        shares(all, chosen, one -> List.of(one.region())),
        shares(all, chosen, one -> List.of(one.gender())),
        shares(all, chosen, one -> List.of(one.level())),
        shares(all, chosen, Nomination::disciplines));
  }

  private static Map<String, Share> shares(
      Collection<Nomination> all,
      Collection<Nomination> chosen,
      Function<Nomination, List<String>> values) {
    Map<String, Share> shares = new TreeMap<>();
    all.forEach(one -> values.apply(one).forEach(value -> add(shares, value, new Share(0, 1))));
    chosen.forEach(one -> values.apply(one).forEach(value -> add(shares, value, new Share(1, 0))));
    return shares;
  }

  private static void add(Map<String, Share> shares, String value, Share more) {
    shares.merge(
        value,
        more,
        (one, other) -> new Share(one.chosen() + other.chosen(), one.all() + other.all()));
  }
}
