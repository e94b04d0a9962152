package org.plenary.verdict;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.SignInLinks;
import org.plenary.jury.EntryPool;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about a special mention that a partner chooses. */
@Service
@Transactional
public class MentionNotices {

  private static final Duration REMINDER = Duration.ofDays(3);

  private final EditionMail mail;
  private final MentionRows rows;
  private final Mentions mentions;
  private final EntryPool entries;
  private final Editions editions;
  private final People people;
  private final SignInLinks links;
  private final Clock clock;

  MentionNotices(
      EditionMail mail,
      MentionRows rows,
      Mentions mentions,
      EntryPool entries,
      Editions editions,
      People people,
      SignInLinks links,
      Clock clock) {
    this.mail = mail;
    this.rows = rows;
    this.mentions = mentions;
    this.entries = entries;
    this.editions = editions;
    this.people = people;
    this.links = links;
    this.clock = clock;
  }

  /** Until when the partner is asked to choose, in the organiser's zone. */
  public Deadline due(MentionId id) {
    Mention mention = mentions.get(id);
    return DeadlineWording.worded(mention.dueAt(), editions.get(mention.edition()).zone());
  }

  public Instant reminderAt(MentionId id) {
    return mentions.get(id).dueAt().minus(REMINDER);
  }

  /** With a link that lets them in: they need no password. */
  public void tellInvited(MentionId id) {
    Mention mention = mentions.get(id);
    Person contact = people.get(mention.contact());
    EditionLetter letter = toPartner(mention, "partner-invited");
    String way = links.invite(contact, MentionRoutes.mention(id));
    mail.send(letter.with("secretLink", way), contact.asRecipient());
  }

  /** Nothing where they were asked later than that, or the day has passed. */
  public void remind(MentionId id) {
    Mention mention = mentions.get(id);
    boolean isTimely =
        mention.invitedAt().isBefore(reminderAt(id)) && clock.instant().isBefore(mention.dueAt());
    if (mention.pick() == null && isTimely) {
      mail.send(
          toPartner(mention, "partner-reminder"), people.get(mention.contact()).asRecipient());
    }
  }

  /** To the office: the day is over and nothing is picked. The partner may still choose. */
  public void tellLate(MentionId id) {
    Mention mention = mentions.get(id);
    if (mention.pick() == null && !mention.isSettled()) {
      mail.toStaff(
          letter(mention, "partner-late", MentionRoutes.mentions())
              .due(due(id))
              .with("name", people.get(mention.contact()).name()));
    }
  }

  /** To the office: what was picked, and where it is placed. */
  public void tellPicked(MentionId id) {
    Mention mention = mentions.get(id);
    Mention.Pick pick = mention.pick();
    if (pick != null) {
      mail.toStaff(
          letter(mention, "partner-picked", MentionRoutes.pick(id))
              .with("title", entries.get(mention.edition(), pick.entry()).title())
              .with("ground", pick.ground()));
    }
  }

  private EditionLetter toPartner(Mention mention, String template) {
    return letter(mention, template, MentionRoutes.mention(mention.id()))
        .due(due(mention.id()))
        .with("count", rows.shared(mention.id()).size());
  }

  private EditionLetter letter(Mention mention, String template, String link) {
    Edition edition = editions.get(mention.edition());
    AwardSlot slot = edition.slot(mention.slot());
    return new EditionLetter(edition, template, new Subject("mention", mention.id().value()), link)
        .with("award", slot.label())
        .withOptional("partner", slot.partner());
  }
}
