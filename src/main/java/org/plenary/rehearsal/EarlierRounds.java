package org.plenary.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.Audience;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Sight;
import org.plenary.group.BodyId;
import org.plenary.guideline.Draft;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** The rounds of the earlier guideline. */
@Component
class EarlierRounds {

  private static final Audience EXPERTS = new Audience(true, Set.of(), Set.of(), Set.of(), false);
  private static final Audience ALL = new Audience(false, Set.of(), Set.of(), Set.of(), true);

  private final Rounds rounds;
  private final EarlierVoices voices;

  EarlierRounds(Rounds rounds, EarlierVoices voices) {
    this.rounds = rounds;
    this.voices = voices;
  }

  /** From when until when a round is open. */
  record Span(Instant opens, Instant closes) {}

  RoundId askExperts(Person head, Draft draft, Span open) {
    return plan(head, draft, RoundKind.EXPERT, "Round of the experts on draft 1", EXPERTS, open);
  }

  RoundId askEverybody(Person head, Draft draft, Span open) {
    return plan(head, draft, RoundKind.OPEN, "Open consultation on draft 2", ALL, open);
  }

  /** Those that take a position. */
  RoundId askMinistries(Person head, Draft draft, Span open) {
    Set<BodyId> asked =
        voices.ministries(head).stream().map(Seated::id).collect(Collectors.toSet());
    Audience them = new Audience(false, Set.of(), Set.of(), asked, false);
    return plan(head, draft, RoundKind.MEMBER_STATE, "Ministries on draft 2", them, open);
  }

  private RoundId plan(
      Person head, Draft draft, RoundKind kind, String name, Audience audience, Span open) {
    return rounds.plan(
        head,
        draft.guideline(),
        draft.id(),
        new RoundPlan(
            kind,
            name,
            "",
            audience,
            Sight.AT_ONCE,
            List.of(),
            new Deadline(open.opens(), GuidelinePlay.NAIROBI, ""),
            new Deadline(open.closes(), GuidelinePlay.NAIROBI, "")));
  }
}
