package org.plenary.verdict;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorState;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verdict for who presides over the panel and need not be of the office: read, with the ties
 * that wait for a word, and signed. To every other juror it does not exist.
 */
@Service
@Transactional
public class PanelVerdicts {

  private final Seats jurors;
  private final SeatPowers powers;
  private final Rankings rankings;
  private final RankingRows confirmed;
  private final MeetingRows meetings;
  private final VerdictRows verdicts;
  private final ChairSignatureRows signatures;
  private final EntryPool entries;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelVerdicts(
      Seats jurors,
      SeatPowers powers,
      Rankings rankings,
      RankingRows confirmed,
      MeetingRows meetings,
      VerdictRows verdicts,
      ChairSignatureRows signatures,
      EntryPool entries,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jurors = jurors;
    this.powers = powers;
    this.rankings = rankings;
    this.confirmed = confirmed;
    this.meetings = meetings;
    this.verdicts = verdicts;
    this.signatures = signatures;
    this.entries = entries;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /**
   * For the chair and the deputies of this panel, from their own seat. Refuses while they judge
   * themselves, and who wrote a finalist or has a conflict with one: they step out.
   */
  @Transactional(readOnly = true)
  public PanelVerdict get(Person by, JurorId id) {
    Juror seat = requirePresiding(by, id);
    EditionId edition = seat.edition();
    if (powers.isStillJudging(by, edition)) {
      throw new JudgeFirst();
    }
    boolean areConfirmed = confirmed.isConfirmed(edition);
    List<TieRecord> ties = areConfirmed ? List.of() : rankings.compute(edition).openTies();
    List<Entry> shown = areConfirmed ? entries.listFinalists(edition) : tied(edition, ties);
    powers.requireFree(by, edition, shown);
    return new PanelVerdict(
        edition,
        seat,
        ties,
        shown,
        verdicts.list(edition),
        verdicts.reasons(edition),
        meetings.find(edition).orElse(null),
        areConfirmed,
        order.findObstacle(edition, JudgingStep.SIGN_VERDICT).orElse(null),
        verdicts.find(edition).orElse(null),
        signatures.find(edition).orElse(null));
  }

  /** Puts their name beside a signed verdict, once. Signing twice is signing once. */
  public void signBeside(Person by, JurorId id) {
    Juror seat = requirePresiding(by, id);
    EditionId edition = seat.edition();
    jurors.lock(edition);
    powers.requireFree(by, edition, entries.listFinalists(edition));
    Verdict verdict = verdicts.find(edition).orElseThrow(VerdictUnsigned::new);
    if (signatures.find(edition).isPresent() || verdict.signedBy().equals(by.id())) {
      return;
    }
    signatures.insert(edition, new ChairSignature(id, by.id(), verdict.sha256(), clock.instant()));
    events.publishEvent(new VerdictSignedBeside(edition, id, verdict.sha256(), by.id().value()));
  }

  /** The name beside a verdict, for staff and auditors. */
  @Transactional(readOnly = true)
  public Optional<ChairSignature> findBeside(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    return signatures.find(edition);
  }

  /** Who is asked to sign: the chair who was there, or else a deputy who was. */
  @Transactional(readOnly = true)
  public Optional<Juror> findSigner(EditionId edition) {
    Meeting meeting = meetings.find(edition).orElse(null);
    return meeting == null
        ? Optional.empty()
        : jurors.list(edition).stream()
            .filter(seat -> seat.state() == JurorState.ACCEPTED && seat.mayPreside())
            .filter(seat -> meeting.present().contains(seat.id()))
            .min(Comparator.comparing((Juror seat) -> !seat.isChair()));
  }

  /**
   * Who is asked for a word on the ties that the numbers leave open: the chair, or else a deputy,
   * who need not step out. Empty where nothing is tied, or the finalists stand.
   */
  @Transactional(readOnly = true)
  public Optional<Juror> findTieBreaker(EditionId edition) {
    if (confirmed.isConfirmed(edition)) {
      return Optional.empty();
    }
    List<Entry> tied = tied(edition, rankings.compute(edition).openTies());
    return tied.isEmpty()
        ? Optional.empty()
        : jurors.list(edition).stream()
            .filter(seat -> seat.state() == JurorState.ACCEPTED && seat.mayPreside())
            .filter(seat -> powers.isFree(seat.person(), edition, tied))
            .min(Comparator.comparing((Juror seat) -> !seat.isChair()));
  }

  private List<Entry> tied(EditionId edition, List<TieRecord> ties) {
    Set<EntryId> ids =
        ties.stream().flatMap(tie -> tie.entries().stream()).collect(Collectors.toSet());
    return entries.listJudged(edition).stream().filter(one -> ids.contains(one.id())).toList();
  }

  private Juror requirePresiding(Person by, JurorId id) {
    return jurors
        .find(id)
        .filter(seat -> seat.person().equals(by.id()))
        .filter(seat -> seat.state() == JurorState.ACCEPTED && seat.mayPreside())
        .orElseThrow(() -> new NotFound("juror", id.value()));
  }
}
