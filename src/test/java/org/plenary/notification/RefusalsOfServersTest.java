package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.SeenProgress;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@NoticeSlice
@RecordApplicationEvents
class RefusalsOfServersTest {

  private static final StubbornServer SERVER = start();

  @Autowired private Notices notices;
  @Autowired private Delivery delivery;
  @Autowired private Outbox outbox;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private JdbcClient jdbc;

  private static StubbornServer start() {
    try {
      return new StubbornServer();
    } catch (IOException noSocket) {
      throw new IllegalStateException(noSocket);
    }
  }

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    properties.add("plenary.smtp.host", () -> "127.0.0.1");
    properties.add("plenary.smtp.port", SERVER::port);
  }

  @BeforeEach
  void behave() {
    SERVER.behave();
    StoppedClock.at(clock, "2023-06-01T10:00+09:00");
  }

  @Test
  void triesAgainWhenTheServerSaysLater() {
    SERVER.answer("RCPT", "451 4.3.2 Come back later");
    NoticeId id = notices.queue(aReminder().request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.RETRY);

    assertThat(get(id).state()).isEqualTo(NoticeState.RETRYING);
    assertThat(get(id).serverAnswer()).contains("451 4.3.2 Come back later");
    SERVER.behave();
    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.DELIVERED);
  }

  @Test
  void laysALastingNoBeforeAPersonWithTheServersWords() {
    SERVER.answer("RCPT", "550 5.1.1 Nobody of that name");
    NoticeId id = notices.queue(aReminder().request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.UNDELIVERABLE);

    assertThat(get(id).serverAnswer()).contains("550 5.1.1 Nobody of that name");
    assertThat(get(id).isUnclear()).isFalse();
    assertThat(events.stream(NoticeUndeliverable.class)).hasSize(1);
  }

  @Test
  void laysItBeforeAPersonWhenTheAttemptsAreUsedUp() {
    SERVER.answer("MAIL", "421 4.3.0 Overloaded");
    NoticeId id = notices.queue(aReminder().request());

    for (int attempt = 1; attempt < Delivery.MOST_ATTEMPTS; attempt++) {
      assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.RETRY);
    }

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.UNDELIVERABLE);
  }

  @Test
  void triesAgainWhenTheLineBreaksBeforeTheMailIsOver() {
    SERVER.answer("RCPT", "");
    NoticeId id = notices.queue(aReminder().request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.RETRY);
  }

  @Test
  void asksAPersonWhenTheLineBreaksAfterTheWholeMail() {
    SERVER.answer(".", "");
    NoticeId id = notices.queue(aReminder().request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.UNDELIVERABLE);

    assertThat(get(id).isUnclear()).isTrue();
  }

  @Test
  void goesToACorrectedAddress() {
    SERVER.answer("RCPT", "550 5.1.1 Nobody of that name");
    NoticeId id = notices.queue(aReminder().request());
    delivery.attempt(id);
    SERVER.behave();

    outbox.requeue(STAFF, id, "jan.devries@example.org");

    assertThat(events.stream(NoticeRequeued.class))
        .singleElement()
        .matches(NoticeRequeued::isAddressCorrected);
    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.DELIVERED);
    assertThat(get(id).to().email()).isEqualTo("jan.devries@example.org");
  }

  @Test
  void letsAHeldNoticeGoOnceThereIsAServer() {
    NoticeId id = notices.queue(aReminder().request());
    jdbc.sql("update notification_notice set state = 'HELD' where id = ?")
        .param(id.value())
        .update();

    outbox.release(STAFF, id);

    assertThat(events.stream(NoticeReleased.class)).hasSize(1);
    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.DELIVERED);
  }

  @Test
  void letsAllHeldNoticesGoInTheBackgroundEachOnceHoweverOftenItIsStartedAgain() throws Exception {
    HeldMails held = new HeldMails(outbox);
    for (int number = 0; number < 3; number++) {
      jdbc.sql("update notification_notice set state = 'HELD' where id = ?")
          .param(notices.queue(aReminder().request()).value())
          .update();
    }

    assertThatThrownBy(() -> held.releasing(STAFF).run(new SeenProgress().cutAt(2)))
        .hasMessage("the light went out");
    SeenProgress again = new SeenProgress();
    held.releasing(STAFF).run(again);

    assertThat(events.stream(NoticeReleased.class)).hasSize(3).doesNotHaveDuplicates();
    assertThat(again.total).isEqualTo(again.steps).isEqualTo(1);
    assertThat(outbox.listHeld(STAFF)).isEmpty();
  }

  private Notice get(NoticeId id) {
    return outbox.get(STAFF, id);
  }
}
