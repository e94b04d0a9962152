package org.plenary.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.ChangeReasons;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Trace;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a redline back to the comments on its paragraphs, and to what became of each. */
@Component
class CommentedChanges implements ChangeReasons {

  private final Drafts drafts;
  private final Rounds rounds;
  private final RegisterSight sight;
  private final MatchRows rows;
  private final Positions positions;
  private final Messages messages;

  CommentedChanges(
      Drafts drafts,
      Rounds rounds,
      RegisterSight sight,
      MatchRows rows,
      Positions positions,
      Messages messages) {
    this.drafts = drafts;
    this.rounds = rounds;
    this.sight = sight;
    this.rows = rows;
    this.positions = positions;
    this.messages = messages;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ParagraphId, List<Reason>> find(Person by, Trace trace) {
    Map<RoundId, Round> on = roundsBetween(trace);
    Map<ParagraphId, List<Reason>> found = new HashMap<>();
    if (on.isEmpty()) {
      return found;
    }
    RegisterFilter filter = RegisterFilter.of(trace.older().guideline()).submittedIn(on.keySet());
    for (MatchRows.Said said :
        rows.listSaid(new RegisterQuery(filter, sight.of(by, trace.older().guideline())))) {
      found
          .computeIfAbsent(said.paragraph(), none -> new ArrayList<>())
          .add(reason(by, on.get(said.round()), said));
    }
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ParagraphId, List<String>> findPositions(Person by, Trace trace) {
    return positions.listBeside(by, trace.older(), trace.newer());
  }

  /** What was said of the newer draft cannot have changed it. */
  private Map<RoundId, Round> roundsBetween(Trace trace) {
    Set<DraftId> commented =
        drafts.list(trace.older().guideline()).stream()
            .filter(draft -> draft.number() >= trace.older().number())
            .filter(draft -> draft.number() < trace.newer().number())
            .map(Draft::id)
            .collect(Collectors.toSet());
    return rounds.list(trace.older().guideline()).stream()
        .filter(round -> commented.contains(round.draft()))
        .collect(Collectors.toMap(Round::id, Function.identity()));
  }

  /** Before the release an answer is the office's own. */
  private Reason reason(Person by, Round round, MatchRows.Said said) {
    boolean isReleased = round.state() == RoundState.RELEASED;
    Locale locale = by.locale();
    String label =
        isReleased || by.mayReadEverything()
            ? messages.get(
                locale,
                "answer.change.answered-comment",
                said.number(),
                messages.get(locale, said.outcomeKey()))
            : messages.get(locale, "consultation.card.number", said.number());
    return new Reason(
        label,
        isReleased
            ? ConsultationRoutes.report(round.id(), said.number())
            : ConsultationRoutes.read(round.id(), said.paragraph()));
  }
}
