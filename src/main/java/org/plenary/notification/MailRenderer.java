package org.plenary.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plenary.shared.Deadline;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes the subject, the text and the HTML of a mail from one Markdown source. */
@Component
class MailRenderer {

  private static final int LONGEST_SUBJECT = 200;

  /** A whole title in a subject would push out what happened and by when. */
  private static final int LONGEST_VALUE_IN_SUBJECT = 80;

  private final MessageSource messages;
  private final MailLayout layout;

  MailRenderer(MessageSource messages, MailLayout layout) {
    this.messages = messages;
    this.layout = layout;
  }

  RenderedMail render(MailContent content) {
    return render(content, MailRenderer::inHtml);
  }

  /** As {@link #render}, with every value marked, to show where the text is filled in. */
  RenderedMail renderHighlighted(MailContent content) {
    return render(
        content,
        value -> "<mark style=\"background:#fcf0db;color:#1b1c1f\">" + inHtml(value) + "</mark>");
  }

  String subject(MailContent content) {
    Placeholders placeholders = placeholders(content);
    String marked = placeholders.mark(content.template().subject());
    String filled = placeholders.fill(marked, value -> cut(value, LONGEST_VALUE_IN_SUBJECT));
    return cut(onOneLine(filled), LONGEST_SUBJECT);
  }

  private RenderedMail render(MailContent content, UnaryOperator<String> inHtml) {
    Placeholders placeholders = placeholders(content);
    String body = placeholders.mark(content.template().body());
    String why = placeholders.mark(content.template().why());
    MailParts text =
        new MailParts(
            placeholders.fill(MailMarkdown.text(body), UnaryOperator.identity()),
            placeholders.fill(why, MailRenderer::onOneLine));
    MailParts html =
        new MailParts(
            placeholders.fill(placeholders.fillLinks(MailMarkdown.html(body)), inHtml),
            placeholders.fill(HtmlUtils.htmlEscape(why, "UTF-8"), inHtml));
    String subject = subject(content);
    return new RenderedMail(
        subject, layout.text(content, text), layout.html(content, subject, html));
  }

  private Placeholders placeholders(MailContent content) {
    Map<String, Object> all = new LinkedHashMap<>();
    content.values().forEach((name, value) -> withCounts(all, name, value));
    all.put("name", content.to().name());
    Deadline deadline = content.deadline();
    if (deadline != null) {
      DeadlineWords words =
          new DeadlineWords(messages, content.template().language(), content.to().zone());
      all.put("due", words.full(deadline));
      all.put("dueDay", words.day(deadline));
    }
    return new Placeholders(content.template().language(), all);
  }

  /**
   * Beside a number or a list stand its count, and whether that is one: texts choose words by it.
   */
  private static void withCounts(Map<String, Object> all, String name, Object value) {
    all.put(name, value);
    if (value instanceof Collection<?> items) {
      all.put(name + "_count", items.size());
      all.put(name + "_one", items.size() == 1);
    } else if (value instanceof Number number) {
      all.put(name + "_one", number.doubleValue() == 1);
    }
  }

  private static String inHtml(String value) {
    return "<bdi>" + HtmlUtils.htmlEscape(value, "UTF-8").replace("\n", "<br>") + "</bdi>";
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end =
        text.offsetByCodePoints(0, Math.min(longest - 1, text.codePointCount(0, text.length())));
    return text.substring(0, end).strip() + "…";
  }
}
