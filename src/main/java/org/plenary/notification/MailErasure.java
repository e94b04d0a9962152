package org.plenary.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Takes a person's name and address out of the mails that went to them; what was said stays. */
@Service
public class MailErasure {

  private final JdbcClient jdbc;

  MailErasure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts the code in place of the name, and an address that leads nowhere in place of theirs. */
  @Transactional
  public void replace(String personId, String name, String code, String nowhere) {
    jdbc.sql(
            """
            update notification_notice
               set recipient_name = :code, recipient_email = :nowhere, secret_link = null,
                   subject = replace(subject, :name, :code),
                   value_json = replace(value_json, :inJson, :code),
                   text_body = replace(text_body, :name, :code),
                   html_body = replace(html_body, :inHtml, :code)
             where recipient_id = :person
            """)
        .param("code", code)
        .param("nowhere", nowhere)
        .param("name", name)
        .param("inJson", name.replace("\\", "\\\\").replace("\"", "\\\""))
        .param("inHtml", HtmlUtils.htmlEscape(name, "UTF-8"))
        .param("person", personId)
        .update();
  }
}
