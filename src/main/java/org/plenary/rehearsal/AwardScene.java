package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.FinalistLists;
import org.plenary.jury.Juror;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.verdict.EntryScore;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.FinalistProposal;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.MentionGround;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Rankings;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** Finalists, verdict, and what the winners say. */
@Component
class AwardScene {

  private static final int RESERVES = 1;

  private static final String TIE_SETTLED = "The committee settled the tie for the last place.";

  private final Rankings rankings;
  private final Finalists finalists;
  private final FinalistLists lists;
  private final FinalEvaluations meetings;
  private final Verdicts verdicts;
  private final Entries entries;
  private final Awards awards;
  private final JuryScene jury;
  private final Cast cast;
  private final VirtualTime time;

  AwardScene(
      Rankings rankings,
      Finalists finalists,
      FinalistLists lists,
      FinalEvaluations meetings,
      Verdicts verdicts,
      Entries entries,
      Awards awards,
      JuryScene jury,
      Cast cast,
      VirtualTime time) {
    this.rankings = rankings;
    this.finalists = finalists;
    this.lists = lists;
    this.meetings = meetings;
    this.verdicts = verdicts;
    this.entries = entries;
    this.awards = awards;
    this.jury = jury;
    this.cast = cast;
    this.time = time;
  }

  void play(Play play) {
    EditionId edition = play.edition().id();
    time.goTo(play.between(EditionDate.FIRST_EVALUATION_CLOSES, EditionDate.FINALISTS_TOLD, 300));
    play.outsider().followFinalists(play);
    FinalistProposal proposal = finalists.propose(edition);
    Set<EntryId> confirmed = asPlanned(proposal);
    boolean isProposal = confirmed.equals(proposal.finalists());
    finalists.confirm(play.head(), edition, confirmed, isProposal ? "" : TIE_SETTLED);
    time.goTo(play.at(EditionDate.FINALISTS_TOLD));
    lists.publish(play.head(), edition);
    time.goTo(
        play.between(EditionDate.FINAL_EVALUATION_OPENS, EditionDate.FINAL_EVALUATION_CLOSES, 800));
    meetings.record(play.head(), edition, meeting(play));
    decide(play, confirmed);
    time.goTo(play.between(EditionDate.FINAL_EVALUATION_CLOSES, EditionDate.VERDICT_SIGNED, 900));
    play.outsider().followVerdict(play);
    verdicts.sign(play.head(), edition, "Agreed by the jury at its meeting.");
    answer(play);
  }

  /** As many of each category as there are places: who ties for the last one may be left out. */
  private Set<EntryId> asPlanned(FinalistProposal proposal) {
    Map<String, Integer> open = new HashMap<>(proposal.places());
    return proposal.finalists().stream()
        .filter(entry -> open.merge(entries.get(entry).category(), -1, Integer::sum) >= 0)
        .collect(Collectors.toSet());
  }

  private Meeting meeting(Play play) {
    return new Meeting(
        play.at(EditionDate.FINAL_EVALUATION_OPENS),
        "The jury met by video call, heard the finalists' answers and agreed on every award.",
        jury.seated(play).stream().map(Juror::id).collect(Collectors.toSet()),
        List.of(),
        List.of());
  }

  /**
   * Gives each slot to the best finalists of its category that hold none yet; then the best who are
   * left without an award stand by, each for one slot.
   */
  private void decide(Play play, Set<EntryId> confirmed) {
    List<EntryId> free = new ArrayList<>(ranked(play, confirmed));
    List<AwardSlot> slots = play.edition().slots();
    Map<String, List<EntryId>> winners = new HashMap<>();
    slots.forEach(slot -> winners.put(slot.key(), take(free, slot, slot.count())));
    for (AwardSlot slot : slots) {
      SlotDecision decision =
          new SlotDecision(
              winners.get(slot.key()), take(free, slot, RESERVES), "", MentionGround.COMMITTEE);
      verdicts.decide(play.head(), play.edition().id(), slot.key(), decision);
    }
  }

  private List<EntryId> take(List<EntryId> free, AwardSlot slot, int count) {
    List<EntryId> taken =
        free.stream()
            .filter(entry -> slot.category() == null || isIn(slot.category(), entry))
            .limit(count)
            .toList();
    free.removeAll(taken);
    return taken;
  }

  private List<EntryId> ranked(Play play, Set<EntryId> confirmed) {
    return rankings
        .get(play.head(), play.edition().id())
        .all()
        .filter(score -> confirmed.contains(score.entry()))
        .sorted(Comparator.comparingInt(EntryScore::place))
        .map(EntryScore::entry)
        .toList();
  }

  private boolean isIn(String category, EntryId entry) {
    return entries.get(entry).category().equals(category);
  }

  /** One winner for whom a reserve stands by gives the award up; all others accept. */
  private void answer(Play play) {
    time.goTo(play.between(EditionDate.VERDICT_SIGNED, EditionDate.EMBARGO_LIFTS, 100));
    play.outsider().answer(play);
    Entry gives = oneWithAReserve(play);
    awards.declineAward(cast.get(gives.owner()), gives.id(), "Our council has ended the service.");
    offered(play).forEach(entry -> awards.acceptAward(cast.get(entry.owner()), entry.id()));
  }

  private Entry oneWithAReserve(Play play) {
    Set<String> covered =
        verdicts.listPlacements(play.head(), play.edition().id()).stream()
            .filter(placement -> placement.standing() == Placement.Standing.RESERVE)
            .map(Placement::slot)
            .collect(Collectors.toSet());
    return offered(play).stream()
        .filter(entry -> covered.contains(entry.awardSlot()))
        .findFirst()
        .orElseThrow();
  }

  private List<Entry> offered(Play play) {
    return entries.listByState(play.edition().id(), Set.of(EntryState.AWARD_OFFERED)).stream()
        .filter(entry -> !play.outsider().owns(entry.id()))
        .toList();
  }
}
