package org.plenary.answer;

import java.time.Clock;
import java.util.List;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** What of the register a reader may see. */
@Component
class RegisterSight {

  private final Rounds rounds;
  private final Clock clock;

  RegisterSight(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  Seen of(Person by, GuidelineId guideline) {
    if (by.mayReadEverything()) {
      return new Seen(true, List.of(), List.of());
    }
    List<Round> shown =
        rounds.list(by, guideline).stream()
            .filter(round -> round.showsOthers(clock.instant()))
            .toList();
    return new Seen(
        false,
        shown.stream().map(Round::id).toList(),
        shown.stream()
            .filter(round -> round.state() == RoundState.RELEASED)
            .map(Round::id)
            .toList());
  }

  /**
   * All of it, or what is in sight of these rounds and the answers of those of them that are out.
   */
  record Seen(boolean isAll, List<RoundId> rounds, List<RoundId> released) {}
}
