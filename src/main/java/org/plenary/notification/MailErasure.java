package org.plenary.notification;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Takes a person's name and address out of mails; what was said stays. */
@Service
public class MailErasure {

  private static final String REPLACED =
      """
      subject = replace(subject, :old, :new),
      value_json = replace(value_json, :oldInJson, :new),
      text_body = replace(text_body, :old, :new),
      html_body = replace(html_body, :oldInHtml, :new)
      """;

  private final JdbcClient jdbc;

  MailErasure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * In the mails that went to them: puts the code in place of the name, and an address that leads
   * nowhere in place of theirs. Mails to the address alone, before there was an account, are theirs
   * too.
   */
  @Transactional
  public void replace(String personId, String name, String email, String code, String nowhere) {
    forget(personId, email);
    String theirs = " where recipient_id = :one or lower(recipient_email) = lower(:two)";
    replaceText(name, code, theirs, personId, email);
    replaceText(email, nowhere, theirs, personId, email);
    jdbc.sql(
            """
            update notification_notice
               set recipient_name = :code, recipient_email = :nowhere, secret_link = null
            """
                + theirs)
        .param("code", code)
        .param("nowhere", nowhere)
        .param("one", personId)
        .param("two", email)
        .update();
  }

  /** In the mails about one thing, to whomever they went, and the daily mails that name it. */
  @Transactional
  public void replaceAbout(Subject thing, String old, String replacement) {
    String about = " where about_kind = :one and about_id = :two";
    replaceText(old, replacement, about, thing.kind(), thing.id());
    jdbc.sql(
            "select distinct digest_id from notification_notice where digest_id is not null and"
                + about.substring(" where".length()))
        .param("one", thing.kind())
        .param("two", thing.id())
        .query(String.class)
        .list()
        .forEach(digest -> replaceText(old, replacement, about, "digest", digest));
  }

  /** Nothing waits any more for somebody who is gone, and what they chose goes with them. */
  private void forget(String personId, String email) {
    jdbc.sql(
            """
            update notification_notice set state = 'NOT_WANTED'
             where state = 'GATHERED' and (recipient_id = ? or lower(recipient_email) = lower(?))
            """)
        .params(personId, email)
        .update();
    jdbc.sql("delete from notification_choice where reader_key in (?, ?)")
        .params(personId, ReaderKey.ofAddress(email))
        .update();
  }

  private void replaceText(String old, String replacement, String where, String one, String two) {
    if (old.isBlank()) {
      return;
    }
    jdbc.sql("update notification_notice set " + REPLACED + where)
        .param("old", old)
        .param("new", replacement)
        .param("oldInJson", new String(JsonStringEncoder.getInstance().quoteAsString(old)))
        .param("oldInHtml", HtmlUtils.htmlEscape(old, "UTF-8"))
        .param("one", one)
        .param("two", two)
        .update();
  }
}
