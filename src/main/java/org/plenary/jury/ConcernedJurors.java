package org.plenary.jury;

import java.util.Collection;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.programme.Audience;
import org.plenary.programme.ConcernedPeople;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whoever has a seat on the jury. */
@Component
class ConcernedJurors implements ConcernedPeople {

  private final Jurors jurors;

  ConcernedJurors(Jurors jurors) {
    this.jurors = jurors;
  }

  @Override
  public Collection<PersonId> list(EditionId edition, Audience audience) {
    return audience.includesJurors()
        ? jurors.list(edition).stream()
            .filter(juror -> juror.state().isSeated())
            .map(Juror::person)
            .toList()
        : List.of();
  }
}
