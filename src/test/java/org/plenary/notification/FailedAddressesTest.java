package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.APPLICANT;
import static org.plenary.notification.SomeNotice.AUDITOR;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;

@NoticeSlice
class FailedAddressesTest {

  private final SomeNotice reminder = aReminder();

  @Autowired private Notices notices;
  @Autowired private NoticeStore store;
  @Autowired private Outbox outbox;
  @Autowired private FailedAddresses addresses;
  @Autowired private StatementCounter statements;
  @Autowired private PlenaryClock clock;

  @BeforeEach
  void stopTheClock() {
    StoppedClock.at(clock, "2023-06-01T10:00+09:00");
  }

  @Test
  void listsAnAddressOnceWithTheLastAnswer() {
    fail("550 no such mailbox");
    StoppedClock.forward(clock, Duration.ofDays(1));
    NoticeId last = fail("554 mailbox closed");

    assertThat(ours())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.mails()).isEqualTo(2);
              assertThat(failed.answer()).isEqualTo("554 mailbox closed");
              assertThat(failed.lastNotice()).isEqualTo(last);
            });
  }

  @Test
  void keepsAnAddressWhoseMailWasGivenUp() {
    outbox.giveUp(STAFF, fail("550 no such mailbox"), "Told by telephone");

    assertThat(ours()).hasSize(1);
  }

  @Test
  void dropsAnAddressThatTookAMailSince() {
    fail("550 mailbox full");
    StoppedClock.forward(clock, Duration.ofDays(1));
    NoticeId id = notices.queue(reminder.request());
    store.claim(id, clock.instant());
    store.markDelivered(id, clock.instant().plusSeconds(1), new RenderedMail("s", "t", "h"));

    assertThat(ours()).isEmpty();
  }

  @Test
  void leavesOutWhatMayHaveArrived() {
    NoticeId id = notices.queue(reminder.request());
    store.claim(id, clock.instant());
    store.markUndeliverable(id, "The line broke", true);

    assertThat(ours()).isEmpty();
  }

  @Test
  void isForStaffAndAuditorsAlone() {
    assertThat(addresses.list(AUDITOR)).isNotNull();
    assertThatThrownBy(() -> addresses.list(APPLICANT)).isInstanceOf(NotFound.class);
  }

  @Test
  void costsOneStatementForOneAndForThree() {
    fail("550 no");
    int forOne = statements.countDuring(() -> addresses.list(STAFF));
    fail("550 no");
    fail("550 no");

    assertThat(statements.countDuring(() -> addresses.list(STAFF))).isEqualTo(forOne).isEqualTo(1);
  }

  private NoticeId fail(String answer) {
    NoticeId id = notices.queue(reminder.request());
    store.claim(id, clock.instant());
    store.markUndeliverable(id, answer, false);
    return id;
  }

  private List<FailedAddress> ours() {
    return addresses.list(STAFF).stream()
        .filter(failed -> failed.email().equals(reminder.email()))
        .toList();
  }
}
