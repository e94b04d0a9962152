package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.APPLICANT;
import static org.plenary.notification.SomeNotice.AUDITOR;
import static org.plenary.notification.SomeNotice.STAFF;
import static org.plenary.notification.SomeNotice.aReminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NoticeSlice
class BulkMailsTest {

  @Autowired private BulkMails bulk;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter statements;
  private final List<String> things = new ArrayList<>();
  private String template = "";

  @BeforeEach
  void fiveMailsAboutTwoThings() {
    things.addAll(List.of(Ids.next(), Ids.next()));
    NoticeState[] states = {
      NoticeState.DELIVERED,
      NoticeState.DELIVERED,
      NoticeState.QUEUED,
      NoticeState.RETRYING,
      NoticeState.UNDELIVERABLE,
      NoticeState.GIVEN_UP
    };
    for (int at = 0; at < states.length; at++) {
      NoticeRequest request = aReminder().request();
      template = request.template();
      jdbc.sql(
              "update notification_notice set state = ?, about_kind = 'thing', about_id = ?"
                  + " where id = ?")
          .params(states[at].name(), things.get(at % 2), notices.queue(request).value())
          .update();
    }
  }

  @Test
  void countsWhatIsDeliveredOnTheWayAndWaitingForAPerson() {
    assertThat(bulk.count(STAFF, mail(template))).isEqualTo(new BulkMails.Figures(5, 2, 2, 1));
    assertThat(bulk.count(AUDITOR, mail(template)).all()).isEqualTo(5);
  }

  @Test
  void leavesOutOtherTextsAndOtherThings() {
    assertThat(bulk.count(STAFF, mail("prize/entry-finalist")).all()).isZero();
    assertThat(bulk.count(STAFF, BulkMail.of(Set.of(template), "thing", List.of("other"))).all())
        .isZero();
    assertThat(bulk.count(STAFF, BulkMail.of(Set.of(), "thing", things)).all()).isZero();
  }

  @Test
  void answersOthersAsIfThereWereNone() {
    assertThatThrownBy(() -> bulk.count(APPLICANT, mail(template))).isInstanceOf(NotFound.class);
  }

  @Test
  void costsOneStatementHoweverManyThereAre() {
    assertThat(statements.countDuring(() -> bulk.count(STAFF, mail(template)))).isEqualTo(1);
    assertThat(
            statements.countDuring(
                () ->
                    bulk.count(
                        STAFF, BulkMail.of(Set.of(template), "thing", things.subList(0, 1)))))
        .isEqualTo(1);
  }

  private BulkMail mail(String of) {
    return BulkMail.of(Set.of(of), "thing", things);
  }
}
