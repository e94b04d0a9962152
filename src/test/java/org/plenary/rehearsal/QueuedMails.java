package org.plenary.rehearsal;

import java.util.List;
import org.plenary.entry.EntryId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was sent which mail of a prize, told by the name of its text. */
@TestComponent
class QueuedMails {

  private static final String WITH_TEXT = " from notification_notice where template = ?";

  private final JdbcClient jdbc;

  QueuedMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every address, as often as it was written to. */
  List<String> to(String template) {
    return jdbc.sql("select recipient_email" + WITH_TEXT)
        .param("prize/" + template)
        .query(String.class)
        .list();
  }

  /** The same of mails that lead to this entry. */
  List<String> to(String template, EntryId entry) {
    return jdbc.sql("select recipient_email" + WITH_TEXT + " and link like ?")
        .params("prize/" + template, "%" + entry + "%")
        .query(String.class)
        .list();
  }

  int count(String template, String reader) {
    return (int) to(template).stream().filter(reader::equals).count();
  }

  /** What they say, as JSON. */
  List<String> values(String template) {
    return jdbc.sql("select value_json" + WITH_TEXT)
        .param("prize/" + template)
        .query(String.class)
        .list();
  }

  /** All that was written to this address, of whatever kind. */
  List<String> texts(String reader) {
    return jdbc.sql(
            "select concat(subject, coalesce(text_body, ''), value_json) from notification_notice"
                + " where recipient_email = ?")
        .param(reader)
        .query(String.class)
        .list();
  }

  /** Where their button leads. */
  List<String> links(String template) {
    return jdbc.sql("select link" + WITH_TEXT)
        .param("prize/" + template)
        .query(String.class)
        .list();
  }

  /** Only what is queued from here on is looked at. */
  void forget() {
    jdbc.sql("delete from notification_notice").update();
  }
}
