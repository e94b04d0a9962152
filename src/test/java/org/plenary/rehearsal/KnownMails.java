package org.plenary.rehearsal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which text a mail is that arrived, told by its message id. */
record KnownMails(JdbcClient jdbc) {

  Map<String, String> textsByMessageId() {
    Map<String, String> texts = new HashMap<>();
    jdbc.sql("select message_id, template from notification_notice")
        .query(
            row -> {
              texts.put(row.getString(1), row.getString(2));
            });
    return texts;
  }

  /** How many of each text these are; every one of them has to be known. */
  static Map<String, Integer> countByText(List<String> messageIds, Map<String, String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    messageIds.forEach(id -> counts.merge(Objects.requireNonNull(texts.get(id)), 1, Integer::sum));
    return counts;
  }

  static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
