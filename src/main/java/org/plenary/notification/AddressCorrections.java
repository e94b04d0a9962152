package org.plenary.notification;

import java.util.List;
import java.util.Optional;
import org.plenary.notification.OwnAddresses.OwnAddress;
import org.plenary.shared.TextTooLong;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends an undeliverable notice again and puts the reader's own address right in the same step, so
 * that the next mail to them arrives too.
 */
@Service
public class AddressCorrections {

  private static final int LONGEST_REASON = 500;

  private final Outbox outbox;
  private final ObjectProvider<OwnAddresses> addresses;
  private final JdbcClient jdbc;

  AddressCorrections(Outbox outbox, ObjectProvider<OwnAddresses> addresses, JdbcClient jdbc) {
    this.outbox = outbox;
    this.addresses = addresses;
    this.jdbc = jdbc;
  }

  /** What the reader of this notice has as their own address; empty for who has no account. */
  @Transactional(readOnly = true)
  public Optional<OwnAddress> find(Viewer by, Notice notice) {
    return Optional.ofNullable(notice.to().personId())
        .flatMap(
            person -> addresses.stream().flatMap(one -> one.find(by, person).stream()).findAny());
  }

  /**
   * Only an address that has just failed is corrected here. Mails that still wait to go there go to
   * the new one.
   */
  @Transactional
  public void requeue(Viewer by, NoticeId id, String email, String reason) {
    Notice notice = outbox.get(by, id);
    outbox.requeue(by, id, email);
    if (reason.isBlank()) {
      throw new OutboxRefused("correction-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON);
    String failed = notice.to().email();
    String person = notice.to().personId();
    if (person == null
        || find(by, notice).filter(own -> own.email().equalsIgnoreCase(failed)).isEmpty()) {
      throw new OutboxRefused("not-own-address", failed);
    }
    addresses
        .getObject()
        .correct(by, person, email.strip(), reason.strip(), listUndelivered(person));
    jdbc.sql(
            """
            update notification_notice set recipient_email = ?
             where recipient_id = ? and recipient_email = ?
               and state in ('QUEUED', 'RETRYING', 'HELD', 'GATHERED')
            """)
        .params(email.strip(), person, failed)
        .update();
  }

  /** Secret links are forgotten with the delivery, so those that are kept reached nobody. */
  private List<String> listUndelivered(String person) {
    return jdbc.sql(
            """
            select secret_link from notification_notice
             where recipient_id = ? and secret_link is not null
            """)
        .param(person)
        .query(String.class)
        .list();
  }
}
