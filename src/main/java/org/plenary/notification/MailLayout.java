package org.plenary.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The frame every mail is set in: who writes, the words, the deadline, the one link, and why. */
@Component
class MailLayout {

  private final MessageSource messages;
  private final Template html;

  MailLayout(MessageSource messages) {
    this.messages = messages;
    this.html = Mustache.compiler().escapeHTML(true).compile(content("mail/layout.html"));
  }

  private static String content(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String text(MailContent content, MailParts parts) {
    List<String> blocks = new ArrayList<>();
    blocks.add(parts.body());
    Deadline deadline = content.deadline();
    if (deadline != null) {
      blocks.add(word(content, "due-label") + ": " + words(content).full(deadline));
    }
    if (content.template().button() != null) {
      blocks.add(content.template().button() + ":\n" + content.url());
    }
    blocks.add(
        "-- \n" + parts.why() + "\n" + word(content, "reply", content.replyTo()) + stop(content));
    return String.join("\n\n", blocks) + "\n";
  }

  String html(MailContent content, String subject, MailParts parts) {
    Map<String, Object> frame = new HashMap<>();
    frame.put("language", content.template().language().toLanguageTag());
    frame.put("direction", content.template().direction());
    frame.put("subject", subject);
    frame.put("sender", content.values().getOrDefault("edition", "Plenary"));
    frame.put("body", parts.body());
    frame.put("why", parts.why());
    frame.put("reply", word(content, "reply", content.replyTo()));
    frame.put("button", button(content));
    String stop = content.stopUrl();
    frame.put("stop", stop == null ? false : Map.of("words", word(content, "stop"), "url", stop));
    frame.put("deadline", deadline(content));
    return html.execute(frame);
  }

  private String stop(MailContent content) {
    String url = content.stopUrl();
    return url == null ? "" : "\n" + word(content, "stop") + ": " + url;
  }

  private static Object button(MailContent content) {
    String words = content.template().button();
    return words == null ? false : Map.of("words", words, "url", content.url());
  }

  private Object deadline(MailContent content) {
    Deadline deadline = content.deadline();
    if (deadline == null) {
      return false;
    }
    DeadlineWords words = words(content);
    return Map.of(
        "label", word(content, "due-label"),
        "organisers", words.at(deadline.at(), deadline.zone()),
        "readers", words.isSameClock(deadline) ? "" : words.readers(deadline),
        "hasReaders", !words.isSameClock(deadline));
  }

  private DeadlineWords words(MailContent content) {
    return new DeadlineWords(messages, content.template().language(), content.to().zone());
  }

  private String word(MailContent content, String key, @Nullable Object... arguments) {
    Locale language = content.template().language();
    return messages.getMessage("notification.mail." + key, arguments, language);
  }
}
