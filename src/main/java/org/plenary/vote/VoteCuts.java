package org.plenary.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.entry.OwnEntryRefused;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.CutTie;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.programme.PublicVotePlan;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who goes forward from a public vote that narrows the field: a list to look at, by which nothing
 * is decided. Finalists, winners and ranks are the jury's, with it or without it.
 */
@Service
@Transactional
public class VoteCuts {

  private static final int LONGEST_REASON = 2000;

  private final Editions editions;
  private final Candidates candidates;
  private final CastVotes ballots;
  private final CutChoiceRows choices;
  private final EntryWriters writers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VoteCuts(
      Editions editions,
      Candidates candidates,
      CastVotes ballots,
      CutChoiceRows choices,
      EntryWriters writers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.editions = editions;
    this.candidates = candidates;
    this.ballots = ballots;
    this.choices = choices;
    this.writers = writers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Category by category, in the order of the edition; empty where it has no cut, and until the
   * vote is over. As many statements however many there are.
   */
  @Transactional(readOnly = true)
  public List<CategoryCut> list(Person by, EditionId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("public vote", id.value());
    }
    return list(editions.get(id));
  }

  /**
   * The votes in which this reader has to choose for the office, of editions that run; nothing for
   * whom it is no work, or who writes one of those tied. What was chosen and fits no more, as a
   * vote was cancelled, waits again.
   *
   * @param matters asked before anything is counted, for editions whose office decides such ties
   */
  @Transactional(readOnly = true)
  public List<OpenCut> listOpen(Person reader, Predicate<Edition> matters) {
    if (!reader.isStaff()) {
      return List.of();
    }
    return editions.list().stream()
        .filter(edition -> edition.state() == EditionState.PUBLISHED)
        .filter(edition -> edition.rules().publicVote().tieAtCut() == CutTie.OFFICE_DECIDES)
        .filter(matters)
        .map(
            edition ->
                new OpenCut(
                    edition,
                    countFor(reader, list(edition).stream().filter(CategoryCut::waits).toList()),
                    closes(edition)))
        .filter(cut -> cut.categories() > 0)
        .toList();
  }

  private int countFor(Person reader, List<CategoryCut> waiting) {
    int own = mapOwn(reader, waiting).size();
    return waiting.size() - own;
  }

  /**
   * Where this person may not choose, for they write one of those tied: its refusal, by the
   * category. One statement however many there are.
   */
  @Transactional(readOnly = true)
  public Map<String, OwnEntryRefused> mapOwn(Person person, List<CategoryCut> cuts) {
    List<Candidate> tied =
        cuts.stream().flatMap(cut -> cut.listTied().stream()).map(CutLine::candidate).toList();
    Set<EntryId> own = writers.filter(person.id(), tied.stream().map(Candidate::entry).toList());
    return tied.stream()
        .filter(candidate -> own.contains(candidate.entry()))
        .collect(
            Collectors.toMap(
                Candidate::category,
                candidate -> new OwnEntryRefused(candidate.title()),
                (first, second) -> first));
  }

  private static Instant closes(Edition edition) {
    return Optional.ofNullable(edition.rules().publicVote().closes())
        .map(Deadline::at)
        .orElse(Instant.MAX);
  }

  /**
   * Chooses among those tied at the last place, as many as there are places; with a reason. A later
   * choice takes the place of this one. Refuses who writes one of them.
   */
  public void decide(Person by, EditionId id, String category, Set<EntryId> chosen, String reason) {
    CategoryCut cut =
        list(by, id).stream()
            .filter(one -> one.category().equals(category))
            .findFirst()
            .orElseThrow(() -> new NotFound("category", category));
    NotAllowed.unlessStaff(by);
    TextTooLong.check(reason, LONGEST_REASON);
    Set<EntryId> tied =
        cut.listTied().stream().map(line -> line.candidate().entry()).collect(Collectors.toSet());
    if (tied.isEmpty()) {
      throw new VoteRefused("no-tie");
    }
    for (OwnEntryRefused refused : mapOwn(by, List.of(cut)).values()) {
      throw refused;
    }
    if (!tied.containsAll(chosen) || chosen.size() != cut.placesLeft()) {
      throw new VoteRefused("cut-places", cut.placesLeft());
    }
    if (reason.isBlank()) {
      throw new VoteRefused("cut-reason");
    }
    CutChoice choice = new CutChoice(chosen, reason.strip());
    choices.replace(id, category, choice, by.id(), clock.instant());
    events.publishEvent(
        new CutTieDecided(
            id,
            category,
            chosen.stream().map(EntryId::value).sorted().toList(),
            choice.reason(),
            by.id().value()));
  }

  private List<CategoryCut> list(Edition edition) {
    PublicVotePlan plan = edition.rules().publicVote();
    if (!plan.hasCut()
        || !plan.hasOpenedBy(clock.instant())
        || !plan.hasClosedBy(clock.instant())) {
      return List.of();
    }
    Map<String, List<Candidate>> byCategory =
        candidates.list(edition).stream().collect(Collectors.groupingBy(Candidate::category));
    Map<EntryId, Integer> counts = ballots.count(edition.id());
    Map<String, CutChoice> chosen = choices.map(edition.id());
    return edition.categories().stream()
        .filter(category -> byCategory.containsKey(category.key()))
        .map(
            category ->
                CutRule.cut(
                    category.key(),
                    byCategory.get(category.key()),
                    counts,
                    plan.goForward(),
                    plan.tieAtCut(),
                    chosen.getOrDefault(category.key(), CutChoice.NONE)))
        .toList();
  }
}
