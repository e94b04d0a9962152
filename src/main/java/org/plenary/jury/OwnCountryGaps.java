package org.plenary.jury;

import java.util.List;
import org.plenary.entry.Entry;

/**
 * Where the rule about jurors of an entry's own country sees nothing: the country is missing, or is
 * in no list of countries.
 */
public record OwnCountryGaps(List<JurorId> jurors, List<Entry> entries) {

  static final OwnCountryGaps NONE = new OwnCountryGaps(List.of(), List.of());

  public OwnCountryGaps {
    jurors = List.copyOf(jurors);
    entries = List.copyOf(entries);
  }
}
