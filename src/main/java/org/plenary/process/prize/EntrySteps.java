package org.plenary.process.prize;

import java.util.Date;
import org.plenary.award.GuestCare;
import org.plenary.entry.AwardEndNotices;
import org.plenary.entry.AwardNotices;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryObjectionNotices;
import org.plenary.entry.LateJudgingNotices;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.UnsentNotices;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.plenary.verdict.LateJudgings;
import org.plenary.verdict.LateOutcome;
import org.plenary.verdict.PublicationNotices;
import org.plenary.verdict.Successions;
import org.springframework.stereotype.Component;

/**
 * Steps of {@code bpmn/prize/entry.bpmn}. Each does one thing to one entry and may safely run
 * twice.
 */
@Component
public class EntrySteps {

  private final Entries entries;
  private final Screenings screenings;
  private final EntryNotices notices;
  private final UnsentNotices drafts;
  private final PublicationNotices publication;
  private final EntryObjectionNotices objections;
  private final LateJudgingNotices lateNotices;
  private final LateJudgings late;
  private final AwardNotices awards;
  private final AwardEndNotices awardEnds;
  private final GuestCare guests;
  private final Successions successions;
  private final EntryDeadlines deadlines;

  EntrySteps(
      Entries entries,
      Screenings screenings,
      EntryNotices notices,
      UnsentNotices drafts,
      PublicationNotices publication,
      EntryObjectionNotices objections,
      LateJudgingNotices lateNotices,
      LateJudgings late,
      AwardNotices awards,
      AwardEndNotices awardEnds,
      GuestCare guests,
      Successions successions,
      EntryDeadlines deadlines) {
    this.entries = entries;
    this.screenings = screenings;
    this.notices = notices;
    this.drafts = drafts;
    this.publication = publication;
    this.objections = objections;
    this.lateNotices = lateNotices;
    this.late = late;
    this.awards = awards;
    this.awardEnds = awardEnds;
    this.guests = guests;
    this.successions = successions;
    this.deadlines = deadlines;
  }

  public String owner(String entry) {
    return entries.get(new EntryId(entry)).owner().value();
  }

  public void tellNeverSent(String entry) {
    drafts.tellNotSent(new EntryId(entry));
  }

  /** "eligible", or the key of the reason why not. */
  public String checkEligibility(String entry) {
    return screenings.checkEligibility(new EntryId(entry)).outcome();
  }

  public void refuseByRule(String entry, String reason) {
    screenings.refuseByRule(new EntryId(entry), ReasonCode.ofOutcome(reason));
  }

  public void beginScreening(String entry) {
    screenings.beginScreening(new EntryId(entry));
  }

  /** "eligible", "ineligible", or "disagree" while a third person has to settle it. */
  public String compareScreenings(String entry) {
    return screenings.screeningOutcome(new EntryId(entry));
  }

  public void lapseCorrection(String entry) {
    entries.correctionLapsed(new EntryId(entry));
  }

  public void tellEligible(String entry) {
    notices.tellEligible(new EntryId(entry));
  }

  public void tellNotEligible(String entry) {
    notices.tellNotEligible(new EntryId(entry));
  }

  public void tellFinalist(String entry) {
    EntryId id = new EntryId(entry);
    late.findDecision(id)
        .ifPresentOrElse(
            one -> lateNotices.tellAdded(id, one.reason()), () -> notices.tellFinalist(id));
  }

  public void tellNotFinalist(String entry) {
    EntryId id = new EntryId(entry);
    late.findDecision(id)
        .ifPresentOrElse(
            one -> lateNotices.tellLeftOut(id, one.outcome() == LateOutcome.LEFT_OUT, one.reason()),
            () -> notices.tellNotFinalist(id));
  }

  public void tellWinner(String entry) {
    notices.tellWinner(new EntryId(entry));
  }

  public void remindWinner(String entry) {
    notices.remindWinner(new EntryId(entry));
  }

  public void tellMoreTime(String entry) {
    awardEnds.tellMoreTime(new EntryId(entry));
  }

  public void tellAwardLapsed(String entry) {
    awardEnds.tellLapsed(new EntryId(entry));
  }

  public void tellAwardWithdrawn(String entry) {
    awardEnds.tellWithdrawn(new EntryId(entry));
  }

  public void tellObjection(String entry) {
    objections.tellFiled(new EntryId(entry));
  }

  public void tellObjectionAnswered(String entry) {
    objections.tellAnswered(new EntryId(entry));
  }

  public void tellAwardAccepted(String entry) {
    awards.tellAccepted(new EntryId(entry));
  }

  public void inviteToCeremony(String entry) {
    guests.invite(new EntryId(entry));
  }

  public void tellAwardDeclined(String entry) {
    EntryId id = new EntryId(entry);
    awards.tellDeclined(id, successions.find(entries.get(id)).orElse(null));
  }

  public void tellPublished(String entry) {
    publication.tell(new EntryId(entry));
  }

  @SharedDate
  public Date callClosesAt(String entry) {
    return Date.from(deadlines.callCloses(new EntryId(entry)).at());
  }

  @SharedDate
  public Date screeningDueAt(String entry) {
    return Date.from(deadlines.screeningDue(new EntryId(entry)).at());
  }

  /** The last instant itself still counts, so the time is up just after it. */
  @OwnDate
  public Date correctionDueAt(String entry) {
    return JustAfter.of(deadlines.correctionDue(new EntryId(entry)).at());
  }

  @OwnDate
  public Date objectionEndsAt(String entry) {
    return JustAfter.of(deadlines.objectionEnds(new EntryId(entry)).at());
  }

  @OwnDate
  public Date objectionDueAt(String entry) {
    return Date.from(deadlines.objectionDue(new EntryId(entry)).at());
  }

  @OwnDate
  public Date acceptanceDueAt(String entry) {
    return JustAfter.of(deadlines.acceptanceDue(new EntryId(entry)).at());
  }

  @OwnDate
  public Date acceptanceReminderAt(String entry) {
    return Date.from(deadlines.acceptanceReminder(new EntryId(entry)));
  }

  @OwnDate
  public Date silenceDueAt(String entry) {
    return Date.from(deadlines.silenceDue(new EntryId(entry)));
  }
}
