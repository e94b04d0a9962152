package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office corrected where a juror comes from. */
public record JurorOriginCorrected(
    JurorId juror, EditionId edition, JurorOrigin before, JurorOrigin now, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "countryBefore", before.country(),
        "country", now.country(),
        "cityBefore", before.city(),
        "city", now.city());
  }
}
