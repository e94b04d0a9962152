package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@NoticeSlice
class MailRecipientsTest {

  @Autowired private Notices notices;
  @Autowired private Outbox outbox;
  @Autowired private StatementCounter statements;

  @Test
  void areNamedInOneStatement() {
    NoticeId one = notices.queue(aReminder().request());
    NoticeId two = notices.queue(aReminder().request());
    List<String> asked = List.of(one.value(), two.value(), "gone");
    String name = outbox.get(STAFF, one).to().name();

    Map<String, String> named = outbox.recipients(asked);

    assertThat(named).containsOnly(Map.entry(one.value(), name), Map.entry(two.value(), name));
    assertThat(statements.countDuring(() -> outbox.recipients(asked))).isEqualTo(1);
  }

  @Test
  void areNoneOfNone() {
    assertThat(outbox.recipients(List.of())).isEmpty();
  }
}
