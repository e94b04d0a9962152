package org.plenary.jury;

import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.shared.Countries;

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

  static OwnCountryGaps of(List<Juror> jurors, List<Entry> entries, Countries countries) {
    return new OwnCountryGaps(
        jurors.stream()
            .filter(juror -> juror.state().isSeated() && !countries.isKnown(juror.country()))
            .map(Juror::id)
            .toList(),
        entries.stream().filter(entry -> !countries.isKnown(entry.country())).toList());
  }
}
