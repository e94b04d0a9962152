package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.ADMINISTRATOR;
import static org.plenary.notification.SomeNotice.APPLICANT;
import static org.plenary.notification.SomeNotice.AUDITOR;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The outbox of a house with no mail server. */
@NoticeSlice
@RecordApplicationEvents
class OutboxTest {

  private static final String SECRET = "https://prize.example.org/enter/8f14e45f";

  @Autowired private Notices notices;
  @Autowired private Delivery delivery;
  @Autowired private Outbox outbox;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @Test
  void holdsWhatNoServerCanTakeForStaffToRead() {
    NoticeId id = notices.queue(aReminder().request());

    assertThat(delivery.attempt(id)).isEqualTo(DeliveryOutcome.HELD);

    assertThat(outbox.get(STAFF, id).mail().text()).contains("Digital walk-in hours");
  }

  @Test
  void answersApplicantsAsIfThereWereNoNotice() {
    NoticeId id = notices.queue(aReminder().request());

    assertThatThrownBy(() -> outbox.get(APPLICANT, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> outbox.list(APPLICANT, NoticeFilter.everything(), 0, 10))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void letsAuditorsReadAndChangeNothing() {
    NoticeId id = notices.queue(aReminder().request());
    delivery.attempt(id);

    assertThat(outbox.get(AUDITOR, id).state()).isEqualTo(NoticeState.HELD);
    assertThatThrownBy(() -> outbox.giveUp(AUDITOR, id, "No")).isInstanceOf(OutboxRefused.class);
  }

  @Test
  void refusesToReleaseWithoutAServer() {
    NoticeId id = notices.queue(aReminder().request());
    delivery.attempt(id);

    assertThatThrownBy(() -> outbox.release(STAFF, id))
        .isInstanceOf(OutboxRefused.class)
        .hasMessageContaining("no-server");
  }

  @Test
  void hidesASignInLinkFromStaffWhoReadTheMail() {
    NoticeId id = notices.queue(aReminder().with("secretLink", SECRET).request());
    delivery.attempt(id);

    RenderedMail mail = outbox.get(STAFF, id).mail();

    assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("8f14e45f");
    assertThatThrownBy(() -> outbox.reveal(STAFF, id)).isInstanceOf(OutboxRefused.class);
  }

  @Test
  void revealsAHeldSignInLinkToAdministratorsAndRecordsIt() {
    NoticeId id = notices.queue(aReminder().with("secretLink", SECRET).request());
    delivery.attempt(id);

    assertThat(outbox.reveal(ADMINISTRATOR, id)).contains(SECRET);

    assertThat(events.stream(SecretRevealed.class)).hasSize(1);
  }

  @Test
  void givesUpOnlyForAReasonAndForgetsTheSecret() {
    NoticeId id = notices.queue(aReminder().with("secretLink", SECRET).request());
    delivery.attempt(id);
    assertThatThrownBy(() -> outbox.giveUp(STAFF, id, " ")).isInstanceOf(OutboxRefused.class);

    outbox.giveUp(STAFF, id, "The person has left the city");

    assertThat(outbox.get(STAFF, id).hasSecret()).isFalse();
    assertThat(outbox.get(STAFF, id).closedReason()).isEqualTo("The person has left the city");
  }

  @Test
  void findsByWordsTakenLiterally() {
    String odd = "100%_certain";
    NoticeId id = notices.queue(aReminder().with("title", odd).request());
    notices.queue(aReminder().with("title", "100 is certain").request());

    assertThat(outbox.list(STAFF, NoticeFilter.everything().containing("100%_CERTAIN"), 0, 10))
        .extracting(NoticeListItem::id)
        .containsExactly(id);
  }

  @Test
  void listsAnyNumberWithOneStatement() {
    notices.queue(aReminder().request());
    int forFew =
        statements.countDuring(() -> outbox.list(STAFF, NoticeFilter.everything(), 0, 100));
    notices.queue(aReminder().request());
    notices.queue(aReminder().request());

    assertThat(statements.countDuring(() -> outbox.list(STAFF, NoticeFilter.everything(), 0, 100)))
        .isEqualTo(forFew)
        .isEqualTo(1);
  }
}
