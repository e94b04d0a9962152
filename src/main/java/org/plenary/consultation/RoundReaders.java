package org.plenary.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.DraftReaders;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ReadableDrafts;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/**
 * Who sits in a body that a round has asked reads what is frozen of that guideline; what a round
 * shows to everybody is no secret to those with an account either. A round that is planned or was
 * called off asks nobody.
 */
@Component
class RoundReaders implements DraftReaders {

  private final RoundRows rounds;
  private final Bodies bodies;

  RoundReaders(RoundRows rounds, Bodies bodies) {
    this.rounds = rounds;
    this.bodies = bodies;
  }

  @Override
  public ReadableDrafts readable(Person reader) {
    List<Body> own = bodies.listOf(reader);
    Set<GuidelineId> guidelines = new HashSet<>();
    Set<DraftId> drafts = new HashSet<>();
    rounds.list().stream()
        .filter(round -> round.state().hasOpened())
        .forEach(
            round -> {
              if (own.stream().anyMatch(round.audience()::asks)) {
                guidelines.add(round.guideline());
              }
              if (round.audience().isOpenToAll()) {
                drafts.add(round.draft());
              }
            });
    return new ReadableDrafts(guidelines, drafts);
  }
}
