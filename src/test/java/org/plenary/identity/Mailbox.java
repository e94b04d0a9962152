package org.plenary.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the outbox for somebody; nothing carries it away in these tests. */
class Mailbox {

  private final JdbcClient jdbc;

  Mailbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The texts that were used, oldest first. */
  List<String> templatesTo(String email) {
    return column("template", email);
  }

  /** All that staff can read of the mails to this address. */
  List<String> readableTo(String email) {
    return column("concat(link, ' ', subject, ' ', value_json)", email);
  }

  /** The secret in the newest mail to this address. */
  String keyTo(String email) {
    List<String> links =
        column("secret_link", email).stream().filter(link -> link != null).toList();
    String newest = links.get(links.size() - 1);
    return newest.substring(newest.indexOf("key=") + 4);
  }

  private List<String> column(String expression, String email) {
    return jdbc.sql(
            "select "
                + expression
                + " from notification_notice where lower(recipient_email) = lower(:email)"
                + " order by queued_at")
        .param("email", email)
        .query(String.class)
        .list();
  }
}
