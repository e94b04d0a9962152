package org.plenary.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Brings a notice and its text together. */
@Component
class NoticeComposer {

  /** A link meant for its reader alone. Only the mail itself shows it. */
  static final String SECRET_LINK = "secretLink";

  private final MailTemplates templates;
  private final MailSettings settings;
  private final StopLinks stopLinks;
  private final MessageSource messages;

  NoticeComposer(
      MailTemplates templates, MailSettings settings, StopLinks stopLinks, MessageSource messages) {
    this.templates = templates;
    this.settings = settings;
    this.stopLinks = stopLinks;
    this.messages = messages;
  }

  /** The mail somebody asks for, its secret hidden; refuses a request that leaves gaps. */
  MailContent of(NoticeRequest request) {
    MailTemplate template = templates.get(request.template(), request.to().locale());
    template.requireAllOf(request.values());
    DeadlineWords words = new DeadlineWords(messages, template.language(), request.to().zone());
    Map<String, Object> plain = new PlainValues(words, request.to().zone()).of(request.values());
    String secret = (String) plain.remove(SECRET_LINK);
    return content(
        template,
        request.to(),
        plain,
        secret == null ? settings.absolute(request.link()) : hidden(template),
        request.deadline(),
        request.replyTo(),
        hidden(template));
  }

  /** The mail as it goes out. */
  MailContent toSend(NoticeRecord notice) {
    String secret = notice.secretLink();
    return of(
        notice,
        settings.absolute(secret == null ? notice.link() : secret),
        stopLinks.url(notice.id()));
  }

  /** The mail as staff may read it and the record keeps it. */
  MailContent toKeep(NoticeRecord notice) {
    String hidden = hidden(template(notice));
    return of(
        notice, notice.secretLink() == null ? settings.absolute(notice.link()) : hidden, hidden);
  }

  private MailContent of(NoticeRecord notice, String url, String stopUrl) {
    return content(
        template(notice),
        notice.to(),
        notice.values(),
        url,
        notice.deadline(),
        notice.replyTo(),
        stopUrl);
  }

  private MailTemplate template(NoticeRecord notice) {
    return templates.get(notice.template(), notice.to().locale());
  }

  private String hidden(MailTemplate template) {
    return messages.getMessage("notification.mail.hidden-link", null, template.language());
  }

  private MailContent content(
      MailTemplate template,
      Recipient to,
      Map<String, Object> values,
      String url,
      @Nullable Deadline deadline,
      @Nullable String replyTo,
      String stopUrl) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    if (template.examples().containsKey(SECRET_LINK)) {
      all.put(SECRET_LINK, url);
    }
    String answers = replyTo == null ? settings.replyTo() : replyTo;
    return new MailContent(
        template, to, all, url, deadline, answers, template.isOptional() ? stopUrl : null);
  }
}
