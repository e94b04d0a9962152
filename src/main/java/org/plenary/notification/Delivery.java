package org.plenary.notification;

import com.samskivert.mustache.MustacheException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes notices from the outbox to the mail server. */
@Service
public class Delivery {

  /** After so many a person must look. With the pauses between them this is about three days. */
  public static final int MOST_ATTEMPTS = 8;

  /** Longer than any exchange with a server lasts: an older claim was left over by a crash. */
  static final Duration CLAIM_LASTS = Duration.ofMinutes(10);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(6),
          Duration.ofHours(24),
          Duration.ofHours(36));

  private final NoticeStore store;
  private final NoticeComposer composer;
  private final MailRenderer renderer;
  private final MailMessages messages;
  private final MailServer server;
  private final MailSettings settings;
  private final TransactionTemplate own;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Delivery(
      NoticeStore store,
      NoticeComposer composer,
      MailRenderer renderer,
      MailMessages messages,
      MailServer server,
      MailSettings settings,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.composer = composer;
    this.renderer = renderer;
    this.messages = messages;
    this.server = server;
    this.settings = settings;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.events = events;
    this.clock = clock;
  }

  /**
   * Renders and sends one notice. A notice that was delivered is never sent again, however often
   * this is called. Keeps its own transactions, so that a rollback of the caller cannot unmake what
   * the mail server has already taken.
   */
  public DeliveryOutcome attempt(NoticeId id) {
    if (!settings.isServerSet()) {
      own.executeWithoutResult(status -> store.hold(id));
      return standing(id);
    }
    if (!claim(id)) {
      return standing(id);
    }
    NoticeRecord notice = get(id);
    ServerAnswer answer = handOver(notice);
    // A crash between these two lines leaves the claim behind: see standing().
    own.executeWithoutResult(status -> settle(notice, answer));
    return standing(id);
  }

  /** When a notice whose delivery failed for now is tried again; the pauses grow. */
  public Instant nextAttemptAt(NoticeId id) {
    NoticeRecord notice = get(id);
    int made = Math.max(1, notice.attempts());
    Instant last = notice.claimedAt() == null ? clock.instant() : notice.claimedAt();
    return last.plus(PAUSES.get(Math.min(made, PAUSES.size()) - 1));
  }

  private boolean claim(NoticeId id) {
    return Boolean.TRUE.equals(own.execute(status -> store.claim(id, clock.instant())));
  }

  private ServerAnswer handOver(NoticeRecord notice) {
    OutgoingMessage message;
    try {
      MailContent content = composer.toSend(notice);
      message = messages.envelope(notice, renderer.render(content), content);
    } catch (MessagingException | MustacheException | IllegalArgumentException unmade) {
      // Nothing has left the house: the address is none, or the text has changed under the notice.
      return new ServerAnswer(ServerAnswer.Kind.REFUSED, String.valueOf(unmade.getMessage()));
    }
    return server.send(message);
  }

  private void settle(NoticeRecord notice, ServerAnswer answer) {
    switch (answer.kind()) {
      case ACCEPTED -> {
        RenderedMail kept = renderer.render(composer.toKeep(notice));
        store.markDelivered(notice.id(), clock.instant(), kept);
        events.publishEvent(new NoticeDelivered(notice.id(), notice.messageId()));
      }
      case LATER -> {
        if (notice.attempts() < MOST_ATTEMPTS) {
          store.markRetrying(notice.id(), answer.words());
        } else {
          leaveToAPerson(notice, answer.words(), false);
        }
      }
      case REFUSED -> leaveToAPerson(notice, answer.words(), false);
      case UNCLEAR -> leaveToAPerson(notice, answer.words(), true);
    }
  }

  private void leaveToAPerson(NoticeRecord notice, String answer, boolean isUnclear) {
    if (store.markUndeliverable(notice.id(), answer, isUnclear)) {
      events.publishEvent(new NoticeUndeliverable(notice.id(), notice.about(), answer, isUnclear));
    }
  }

  /**
   * Where the notice stands now; a claim that a crash left behind is laid before a person. Until
   * the caller has kept this too, nobody mends the notice: they would find nothing that waits for
   * them, and leave behind what does.
   */
  private DeliveryOutcome standing(NoticeId id) {
    NoticeRecord seen = get(id);
    if (seen.state() == NoticeState.SENDING && isLeftOver(seen)) {
      giveToAPerson(seen);
    }
    return switch (store.lock(id)) {
      case DELIVERED -> DeliveryOutcome.DELIVERED;
      // What goes with a daily mail, or to nobody, is never tried by itself; nor is what a person
      // gave up before anybody was asked.
      case HELD, GATHERED, IN_DIGEST, NOT_WANTED, GIVEN_UP -> DeliveryOutcome.HELD;
      case UNDELIVERABLE -> DeliveryOutcome.UNDELIVERABLE;
      case QUEUED, RETRYING, SENDING -> DeliveryOutcome.RETRY;
    };
  }

  private boolean isLeftOver(NoticeRecord notice) {
    Instant claimedAt = notice.claimedAt();
    return claimedAt == null || claimedAt.plus(CLAIM_LASTS).isBefore(clock.instant());
  }

  private void giveToAPerson(NoticeRecord notice) {
    own.executeWithoutResult(
        status -> leaveToAPerson(notice, "The sending was cut short by a stop of Plenary.", true));
  }

  private NoticeRecord get(NoticeId id) {
    return store.find(id).orElseThrow(() -> new NotFound("notice", id.value()));
  }
}
