package org.plenary.group;

import java.util.List;

/** A line of an imported list, as it stood there, with what does not add up about it. */
public record ListedExpert(
    int line,
    String number,
    String name,
    String organisation,
    String country,
    String region,
    ExpertCapacity capacity,
    List<ExpertFlag> flags) {

  public ListedExpert {
    flags = List.copyOf(flags);
  }
}
