package org.plenary.notification;

import java.time.Clock;
import java.util.Optional;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people choose about optional mail. Decisions, receipts, what somebody owes, and whatever
 * keeps an account safe are not optional and come whatever was chosen.
 */
@Service
public class OptionalMail {

  private final MailChoices choices;
  private final NoticeStore store;
  private final StopLinks links;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OptionalMail(
      MailChoices choices,
      NoticeStore store,
      StopLinks links,
      ApplicationEventPublisher events,
      Clock clock) {
    this.choices = choices;
    this.store = store;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  public MailChoice choiceOf(Recipient reader) {
    return choices.of(reader);
  }

  /** By somebody who is signed in, for themselves. */
  @Transactional
  public void choose(String personId, MailChoice choice) {
    choices.set(personId, choice, clock.instant());
    events.publishEvent(new MailChoiceMade(personId, null, choice));
  }

  /** The choice of whom a mail went to, by the link in it; empty where the link is none of ours. */
  public Optional<MailChoice> choiceByLink(String token) {
    return notice(token).map(notice -> choices.of(notice.to()));
  }

  /** By whoever has the mail: no sign-in is asked for. */
  @Transactional
  public void chooseByLink(String token, MailChoice choice) {
    NoticeRecord notice = notice(token).orElseThrow(() -> new NotFound("notice", "by link"));
    choices.set(ReaderKey.of(notice.to()), choice, clock.instant());
    events.publishEvent(new MailChoiceMade(notice.to().personId(), notice.id(), choice));
  }

  private Optional<NoticeRecord> notice(String token) {
    return links.read(token).flatMap(store::find);
  }
}
