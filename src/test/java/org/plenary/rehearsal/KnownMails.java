package org.plenary.rehearsal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collections;
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

  /** To whom those of each text went, in order: an address for each mail. */
  static Map<String, List<String>> readersByText(
      List<MimeMessage> mails, Map<String, String> texts) {
    Map<String, List<String>> readers = new TreeMap<>();
    for (MimeMessage mail : mails) {
      String text = Objects.requireNonNull(texts.get(messageId(mail)));
      readers.computeIfAbsent(text, any -> new ArrayList<>()).add(reader(mail));
    }
    readers.values().forEach(Collections::sort);
    return readers;
  }

  private static String reader(MimeMessage mail) {
    try {
      Address[] to = mail.getAllRecipients();
      if (to.length != 1) {
        throw new IllegalStateException("One mail for several readers: " + List.of(to));
      }
      return ((InternetAddress) to[0]).getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
