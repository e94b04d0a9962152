package org.plenary.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.plenary.support.FrenchTexts;
import org.plenary.ui.Languages;
import org.springframework.context.MessageSource;

/** Makes mails with nothing started: no database, no server. */
public class MailWorkshop {

  private final MailTemplates templates = new MailTemplates();
  private final MessageSource messages = FrenchTexts.over("i18n/ui", "i18n/notification");
  private final MailSettings settings =
      new MailSettings("", "", "", "", "prize@example.org", "", "https://prize.example.org");
  private final NoticeComposer composer =
      new NoticeComposer(
          templates, settings, new StopLinks(() -> "a key".getBytes(), settings), messages);
  private final MailRenderer renderer = new MailRenderer(messages, new MailLayout(messages));

  /** As staff see the texts, in every language there are texts in. */
  public MailTexts texts() {
    Languages languages = new Languages(List.of(Locale.FRENCH, Locale.KOREAN));
    return new MailTexts(templates, renderer, settings, languages, Clock.systemUTC());
  }

  MailRenderer renderer() {
    return renderer;
  }

  MailSettings settings() {
    return settings;
  }

  RenderedMail renderExample(String name, @Nullable Deadline due) {
    return render(name, templates.get(name, Locale.ENGLISH).examples(), due);
  }

  RenderedMail render(String name, Map<String, Object> values, @Nullable Deadline due) {
    return render(MailTextsTest.request(name, values, due));
  }

  /** The mail this request would send; fails where the text wants what the request lacks. */
  public RenderedMail render(NoticeRequest request) {
    return renderer.render(composer.of(request));
  }
}
