package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Says in whose name somebody may speak in a round. */
@Component
class Authors {

  private final RoundPolicy rounds;
  private final ExpertGroups groups;
  private final Experts experts;

  Authors(RoundPolicy rounds, ExpertGroups groups, Experts experts) {
    this.rounds = rounds;
    this.groups = groups;
    this.experts = experts;
  }

  /** Refuses who reads the round but is not asked in that name. */
  Author of(Person by, Round round, @Nullable BodyId body) {
    return body == null ? personal(by, round) : within(by, round, body);
  }

  private Author personal(Person by, Round round) {
    if (!rounds.maySpeakPersonally(by, round)) {
      throw new CommentRefused(Field.CAPACITY, "not-asked-personally");
    }
    Expert seat =
        groups
            .findOf(round.guideline().value())
            .flatMap(group -> experts.findOfPerson(group.id(), by.id()))
            .orElse(null);
    return Author.personal(
        by, seat == null ? "" : seat.country(), seat == null ? "" : seat.region());
  }

  private Author within(Person by, Round round, BodyId id) {
    Body body =
        rounds.bodiesOf(by, round).stream()
            .filter(own -> own.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new CommentRefused(Field.CAPACITY, "body-not-asked"));
    return Author.within(body, by);
  }
}
