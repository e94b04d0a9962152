package org.plenary.rehearsal;

import org.plenary.answer.DraftChanges;
import org.plenary.answer.Matches;
import org.plenary.answer.Mismatches;
import org.plenary.answer.Releases;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Fate;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.springframework.stereotype.Component;

/** The office explains where answers and the next draft do not meet, and lets the answers out. */
@Component
class ReleaseScene {

  private final Rounds rounds;
  private final Matches matches;
  private final Releases releases;
  private final DraftChanges changes;

  ReleaseScene(Rounds rounds, Matches matches, Releases releases, DraftChanges changes) {
    this.rounds = rounds;
    this.matches = matches;
    this.releases = releases;
    this.changes = changes;
  }

  void play(GuidelinePlay play, RoundPart part, RoundId id) {
    Person head = play.head();
    Round round = rounds.get(head, id);
    matches
        .find(head, round)
        .filter(found -> found.newer().isFrozen())
        .ifPresent(found -> explain(head, round, found));
    if (part.kind() != RoundKind.EXPERT || !play.outsider().release(play, id)) {
      releases.release(head, id);
    }
  }

  /** What went out before this draft is held against it as soon as it is frozen. */
  void explainAfterwards(GuidelinePlay play, Draft frozen) {
    Person head = play.head();
    changes
        .findRound(frozen.id())
        .filter(round -> round.state() == RoundState.RELEASED)
        .ifPresent(
            round -> {
              if (round.kind() == RoundKind.OUTLINE) {
                matches.explainRest(head, round, "The outline had points; this is the first text.");
              }
              explain(head, round, matches.find(head, round).orElseThrow());
            });
  }

  private void explain(Person head, Round round, Mismatches found) {
    found.unchanged().stream()
        .filter(one -> one.because().isEmpty())
        .forEach(
            one ->
                matches.explain(
                    head,
                    round,
                    one.comment().id(),
                    "Another paragraph of the section says it now."));
    found.unasked().stream()
        .filter(one -> one.because().isEmpty())
        .forEach(one -> matches.explain(head, round, one.paragraph().id(), why(one)));
  }

  private static String why(Mismatches.Unasked change) {
    if (change.isNew()) {
      return "The expert group asked for this paragraph at its meeting.";
    }
    return change.fate() == Fate.EDITED
        ? "The editors said the same in plainer words."
        : "The section reads in better order; nothing else was changed.";
  }
}
