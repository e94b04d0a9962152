package org.plenary.answer;

import java.util.Set;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Channel;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.group.BodyId;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ParagraphId;

/**
 * What of the register is wanted; an empty set stands for everything.
 *
 * @param answers where the answer stands, as far as the reader may know; open are only those that
 *     are owed one
 * @param outcomes of what was decided, as far as the reader may know
 */
public record RegisterFilter(
    GuidelineId guideline,
    Set<RoundId> rounds,
    Set<CommentKind> kinds,
    Set<Severity> severities,
    Set<Capacity> capacities,
    Set<Channel> channels,
    Set<CommentState> states,
    Set<BodyId> bodies,
    Set<String> regions,
    Set<ParagraphId> paragraphs,
    Set<AnswerState> answers,
    Set<Outcome> outcomes,
    Timing timing,
    String words) {

  /** Whether what came in time is wanted, what came late, or both. */
  public enum Timing {
    ANY,
    FORMAL,
    INFORMAL
  }

  public RegisterFilter {
    rounds = Set.copyOf(rounds);
    kinds = Set.copyOf(kinds);
    severities = Set.copyOf(severities);
    capacities = Set.copyOf(capacities);
    channels = Set.copyOf(channels);
    states = Set.copyOf(states);
    bodies = Set.copyOf(bodies);
    regions = Set.copyOf(regions);
    paragraphs = Set.copyOf(paragraphs);
    answers = Set.copyOf(answers);
    outcomes = Set.copyOf(outcomes);
  }

  public static RegisterFilter of(GuidelineId guideline) {
    return new RegisterFilter(
        guideline,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Timing.ANY,
        "");
  }

  /** Only what was said in this round. */
  public RegisterFilter in(RoundId round) {
    return with(Set.of(round), states);
  }

  /** Only what counts of these rounds. */
  RegisterFilter submittedIn(Set<RoundId> wanted) {
    return with(wanted, Set.of(CommentState.SUBMITTED));
  }

  private RegisterFilter with(Set<RoundId> inRounds, Set<CommentState> inStates) {
    return new RegisterFilter(
        guideline,
        inRounds,
        kinds,
        severities,
        capacities,
        channels,
        inStates,
        bodies,
        regions,
        paragraphs,
        answers,
        outcomes,
        timing,
        words);
  }
}
