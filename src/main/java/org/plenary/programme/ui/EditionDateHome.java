package org.plenary.programme.ui;

import java.util.Optional;
import org.plenary.milestone.DateHome;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Component;

/** The dates of an edition are moved in its set-up, with a reason. */
@Component
class EditionDateHome implements DateHome {

  private final Editions editions;

  EditionDateHome(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Optional<String> find(Subject subject) {
    return Optional.of(new EditionId(subject.id()))
        .filter(id -> id.subject().equals(subject))
        .map(editions::get)
        .map(edition -> EditionRoutes.setUp(edition, SetUpPart.DATES.key()));
  }
}
