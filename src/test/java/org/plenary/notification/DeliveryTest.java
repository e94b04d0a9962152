package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.SmtpServer;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@NoticeSlice
@RecordApplicationEvents
@ContextConfiguration(initializers = SmtpServer.class)
class DeliveryTest {

  private static final String GOOD = "mended@rotterdam.example";

  @Autowired private Notices notices;
  @Autowired private Delivery delivery;
  @Autowired private Outbox outbox;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @MockitoSpyBean private NoticeStore store;

  @BeforeEach
  void stopTheClock() {
    StoppedClock.at(clock, "2023-06-01T10:00+09:00");
  }

  @Test
  void handsANoticeToTheServerWithBothPartsAndItsHeaders() throws Exception {
    SomeNotice reminder = aReminder();
    NoticeId id = notices.queue(reminder.request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.DELIVERED);

    MimeMessage mail = SmtpServer.mailsTo(reminder.email()).get(0);
    assertThat(mail.getSubject())
        .isEqualTo("“Digital walk-in hours” is still a draft: send it by Friday 9 June");
    assertThat(mail.getHeader("Message-ID", null)).isEqualTo(get(id).messageId());
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getHeader("List-Id", null)).isEqualTo("<prize.localhost>");
    assertThat(mail.getReplyTo()[0]).hasToString("prize@seoul.example.org");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getContentType()).startsWith("multipart/");
  }

  @Test
  void keepsTheMailAsItWasSent() {
    NoticeId id = notices.queue(aReminder().request());
    delivery.attempt(id);

    assertThat(get(id).state()).isEqualTo(NoticeState.DELIVERED);
    assertThat(get(id).mail().text())
        .contains("Send it by Friday 9 June 2023, 18:00 in Seoul (11:00 in Amsterdam)")
        .contains("http://localhost:8080/entries/entry-1");
  }

  @Test
  void neverSendsADeliveredNoticeAgain() {
    SomeNotice reminder = aReminder();
    NoticeId id = notices.queue(reminder.request());

    for (int call = 0; call < 3; call++) {
      assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.DELIVERED);
    }

    assertThat(SmtpServer.mailsTo(reminder.email())).hasSize(1);
    assertThat(events.stream(NoticeDelivered.class)).hasSize(1);
  }

  @Test
  void sendsOnceWhenManyAttemptsMeet() throws Exception {
    SomeNotice reminder = aReminder();
    NoticeId id = notices.queue(reminder.request());
    ExecutorService nodes = Executors.newFixedThreadPool(4);

    IntStream.range(0, 8).forEach(call -> nodes.submit(() -> delivery.attempt(id)));
    nodes.shutdown();

    assertThat(nodes.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(SmtpServer.mailsTo(reminder.email())).hasSize(1);
  }

  @Test
  void leavesItToAPersonWhenACrashFollowsTheServersYes() {
    SomeNotice reminder = aReminder();
    NoticeId id = notices.queue(reminder.request());
    doThrow(new DataAccessResourceFailureException("The plug was pulled"))
        .when(store)
        .markDelivered(any(), any(), any());
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> delivery.attempt(id)))
        .isNotNull();

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.RETRY);
    StoppedClock.forward(clock, Delivery.CLAIM_LASTS.plusSeconds(1));

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.UNDELIVERABLE);
    assertThat(get(id).isUnclear()).isTrue();
    assertThat(SmtpServer.mailsTo(reminder.email())).hasSize(1);
    assertThat(events.stream(NoticeUndeliverable.class)).hasSize(1);
  }

  @Test
  void forgetsANoticeWhoseTransactionIsUndone() {
    SomeNotice reminder = aReminder();
    var transactions = new TransactionTemplate(manager);

    transactions.executeWithoutResult(
        status -> {
          notices.queue(reminder.request());
          status.setRollbackOnly();
        });

    assertThat(outbox.count(STAFF, NoticeFilter.everything().containing(reminder.email())))
        .isZero();
  }

  @Test
  void waitsLongerAfterEachAttempt() {
    NoticeId id = notices.queue(aReminder().request());

    assertThat(Duration.between(clock.instant(), delivery.nextAttemptAt(id)))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void letsAPersonMendItOnlyOnceTheProcedureHasTakenItDown() throws Exception {
    NoticeId id = refused();
    ExecutorService office = Executors.newSingleThreadExecutor();

    Future<?> mending = whileTheProcedureWaits(id, office, () -> outbox.requeue(STAFF, id, GOOD));

    mending.get(20, TimeUnit.SECONDS);
    office.shutdown();
    assertThat(get(id).state()).isEqualTo(NoticeState.QUEUED);
    assertThat(events.stream(NoticeRequeued.class)).hasSize(1);
  }

  @Test
  void asksNobodyAboutWhatAPersonGaveUpBefore() {
    NoticeId id = refused();
    delivery.attempt(id);
    outbox.giveUp(STAFF, id, "They retired");

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.HELD);
  }

  /** Its address is none, so it is laid before a person at the first attempt. */
  private NoticeId refused() {
    return notices.queue(aReminder().to("nobody at all").request());
  }

  /** The engine has the answer and has not yet kept that it waits for a person. */
  private Future<?> whileTheProcedureWaits(NoticeId id, ExecutorService office, Runnable act) {
    return new TransactionTemplate(manager)
        .execute(
            step -> {
              assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.UNDELIVERABLE);
              Future<?> acting = office.submit(act);
              assertThatThrownBy(() -> acting.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return acting;
            });
  }

  @Autowired private org.springframework.transaction.PlatformTransactionManager manager;

  private Notice get(NoticeId id) {
    return outbox.get(STAFF, id);
  }
}
