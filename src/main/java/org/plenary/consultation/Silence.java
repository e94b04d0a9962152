package org.plenary.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who of some regions has spoken. So few that a number would name them are never counted alone, nor
 * can they be found by taking the other numbers from the whole.
 *
 * @param regions whose bodies are counted together; an empty name stands for no region
 * @param begun how many have something on their desk and have not answered
 */
public record Silence(List<String> regions, int answered, int begun, int asked) {

  /** Fewer than these are counted together with others. */
  public static final int FEWEST = 5;

  public Silence {
    regions = List.copyOf(regions);
  }

  public int silent() {
    return asked - answered - begun;
  }

  /** By region, those put together last. Empty where all of them are too few. */
  public static List<Silence> byRegion(Collection<BodyStanding> standings) {
    Map<String, List<BodyStanding>> byRegion =
        standings.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.body().region(), TreeMap::new, Collectors.toList()));
    List<Silence> shown = new ArrayList<>();
    Silence together = new Silence(List.of(), 0, 0, 0);
    for (Map.Entry<String, List<BodyStanding>> region : byRegion.entrySet()) {
      Silence one = of(region.getKey(), region.getValue());
      if (one.asked() < FEWEST) {
        together = together.and(one);
      } else {
        shown.add(one);
      }
    }
    // Too few even together: the smallest of the others hides them.
    while (together.asked() > 0 && together.asked() < FEWEST && !shown.isEmpty()) {
      Silence smallest = shown.stream().min(Comparator.comparingInt(Silence::asked)).orElseThrow();
      shown.remove(smallest);
      together = together.and(smallest);
    }
    if (together.asked() >= FEWEST) {
      shown.add(together);
    }
    return shown;
  }

  private static Silence of(String region, List<BodyStanding> bodies) {
    int answered = (int) bodies.stream().filter(BodyStanding::hasAnswered).count();
    int silent = (int) bodies.stream().filter(BodyStanding::isSilent).count();
    return new Silence(List.of(region), answered, bodies.size() - answered - silent, bodies.size());
  }

  private Silence and(Silence other) {
    List<String> all = new ArrayList<>(regions);
    all.addAll(other.regions);
    return new Silence(all, answered + other.answered, begun + other.begun, asked + other.asked);
  }
}
