package org.plenary.entry;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Ceremony;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells applicants what was decided. Only from then on do they see it on their screens, so a step
 * that tells is the one place where a decision becomes known.
 */
@Service
@Transactional
public class EntryNotices {

  private final EntryStore store;
  private final EntryMail mail;
  private final EntryFigures figures;
  private final Editions editions;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  EntryNotices(
      EntryStore store,
      EntryMail mail,
      EntryFigures figures,
      Editions editions,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.store = store;
    this.mail = mail;
    this.figures = figures;
    this.editions = editions;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  public void tellEligible(EntryId id) {
    EntryRecord entry = tell(id, EntryState.ELIGIBLE);
    Edition edition = editions.get(entry.edition());
    String next =
        text(entry, "entry.mail.after-screening", published(entry, EditionDate.FINALISTS_TOLD));
    EditionLetter letter = letter(edition, entry, "entry-eligible").with("nextStep", next);
    boolean mayResend = SubmissionPolicy.isOpen(edition, clock.instant());
    mail.toOwner(entry, mayResend ? letter.with("mayResend", true) : letter);
  }

  public void tellNotEligible(EntryId id) {
    EntryRecord entry = tell(id, EntryState.NOT_ELIGIBLE);
    Edition edition = editions.get(entry.edition());
    Deadline until =
        WorkingDayRule.after(
            clock.instant(), edition.rules().correctionWorkingDays(), edition.zone());
    entry.objectionUntil = until.at();
    store.save(entry);
    ReasonCode code = entry.reasonCode == null ? ReasonCode.OTHER : entry.reasonCode;
    EditionLetter letter =
        letter(edition, entry, "entry-not-eligible")
            .with("reason", text(entry, "entry.reason." + code.key()))
            .due(until);
    String note = entry.reason == null ? "" : entry.reason;
    mail.toOwner(entry, letter.withOptional("explanation", note));
  }

  public void tellFinalist(EntryId id) {
    EntryRecord entry = tell(id, EntryState.FINALIST);
    Edition edition = editions.get(entry.edition());
    String next =
        text(entry, "entry.mail.after-finalists", published(entry, EditionDate.EMBARGO_LIFTS));
    mail.toOwner(
        entry,
        counted(letter(edition, entry, "entry-finalist"))
            .with("nextStep", next)
            .withOptional("feedback", edition.rules().feedback()));
  }

  public void tellNotFinalist(EntryId id) {
    EntryRecord entry = tell(id, EntryState.NOT_A_FINALIST);
    Edition edition = editions.get(entry.edition());
    String reason =
        text(
            entry,
            "entry.mail.not-finalist-reason",
            edition.rules().minimumScores(),
            edition.criteria().size());
    mail.toOwner(
        entry,
        counted(letter(edition, entry, "entry-not-finalist"))
            .with("reason", reason)
            .with("listed", published(entry, EditionDate.FINALISTS_TOLD))
            .withOptional("feedback", edition.rules().feedback()));
  }

  /**
   * Tells in confidence: the owner, who answers, and who signed for the entry; the same of a
   * reserve that moves up.
   */
  public void tellWinner(EntryId id) {
    EntryRecord entry = tell(id, EntryState.AWARD_OFFERED);
    String template = entry.reserveRank == null ? "award-offered" : "reserve-promoted";
    mail.toOwnerAndSignatory(entry, award(entry, template));
  }

  public void remindWinner(EntryId id) {
    EntryRecord entry = store.lock(id);
    if (entry.isOffered() && entry.awardAcceptedAt == null && isAhead(answerDue(entry))) {
      mail.toOwner(entry, award(entry, "award-reminder"));
    }
  }

  private boolean isAhead(Deadline deadline) {
    return !deadline.isMissedBy(clock.instant());
  }

  private Deadline answerDue(EntryRecord entry) {
    return EntryDeadlines.acceptanceDue(editions.get(entry.edition()), entry);
  }

  private EntryRecord tell(EntryId id, EntryState what) {
    EntryRecord entry = store.lock(id);
    entry.tell(what);
    return store.save(entry);
  }

  private EditionLetter award(EntryRecord entry, String template) {
    Edition edition = editions.get(entry.edition());
    AwardSlot slot = edition.slot(Objects.requireNonNull(entry.awardSlot));
    EditionLetter letter =
        EntryMail.letter(edition, entry, template, "/award")
            .due(EntryDeadlines.acceptanceDue(edition, entry))
            .with("award", slot.label())
            .withOptional("embargo", embargo(edition, entry));
    return template.equals("award-reminder")
        ? letter
        : letter
            .withOptional("partner", slot.partner())
            .withOptional("ceremony", ceremony(edition, entry));
  }

  /** When, where and at whose cost; empty where there is no ceremony. */
  private String ceremony(Edition edition, EntryRecord entry) {
    Ceremony ceremony = edition.winners().ceremony();
    if (!ceremony.isPlanned()) {
      return "";
    }
    return text(
        entry,
        ceremony.travel().isBlank() ? "entry.mail.ceremony" : "entry.mail.ceremony-travel",
        dates
            .in(mail.owner(entry).locale(), mail.owner(entry).zone())
            .deadline(edition.date(EditionDate.EMBARGO_LIFTS)),
        ceremony.place(),
        ceremony.travel());
  }

  /** Nothing is confidential any more once it has lifted. */
  private @Nullable String embargo(Edition edition, EntryRecord entry) {
    boolean isOver = edition.date(EditionDate.EMBARGO_LIFTS).isMissedBy(clock.instant());
    return isOver ? null : published(entry, EditionDate.EMBARGO_LIFTS);
  }

  private EditionLetter counted(EditionLetter letter) {
    EditionId edition = letter.edition().id();
    return letter
        .with("finalists", figures.countFinalists(edition))
        .with("evaluated", figures.countJudged(edition));
  }

  private static EditionLetter letter(Edition edition, EntryRecord entry, String template) {
    return EntryMail.letter(edition, entry, template);
  }

  /** As published; what was published in the usual words is said in the owner's language. */
  private String published(EntryRecord entry, EditionDate date) {
    Deadline deadline = editions.get(entry.edition()).date(date);
    Person owner = mail.owner(entry);
    return DeadlineWording.isUsual(deadline)
        ? dates.in(owner.locale(), owner.zone()).deadline(deadline)
        : deadline.wording();
  }

  private String text(EntryRecord entry, String key, Object... arguments) {
    Person owner = mail.owner(entry);
    return messages.get(owner.locale(), key, arguments);
  }
}
