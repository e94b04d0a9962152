package org.plenary.desk.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.awt.ComponentOrientation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.ui.Messages;
import org.plenary.ui.WindowWidth;
import org.springframework.stereotype.Component;

/**
 * What every window starts with: its reader's language and colours, and what to do when it fails.
 */
@Component
class ShellInit implements VaadinServiceInitListener {

  /** The indicator stands outside every landmark, which only a status may. */
  private static final String NAME_PAGE =
      """
      document.documentElement.lang = $0;
      const line = document.querySelector('vaadin-connection-indicator');
      if (line) {
        line.setAttribute('role', 'status');
        Object.assign(line, { offlineText: $1, reconnectingText: $2, onlineText: $3 });
      }
      """;

  private final CurrentPerson currentPerson;
  private final ReaderLanguage readerLanguage;
  private final Messages messages;
  private final Mishaps mishaps;
  private final EditionInLink editionInLink;

  ShellInit(
      CurrentPerson currentPerson,
      ReaderLanguage readerLanguage,
      Messages messages,
      Mishaps mishaps,
      EditionInLink editionInLink) {
    this.currentPerson = currentPerson;
    this.readerLanguage = readerLanguage;
    this.messages = messages;
    this.mishaps = mishaps;
    this.editionInLink = editionInLink;
  }

  @Override
  public void serviceInit(ServiceInitEvent init) {
    var service = init.getSource();
    service.setSystemMessagesProvider(this::systemMessages);
    service.addSessionInitListener(event -> event.getSession().setErrorHandler(mishaps));
    service.addUIInitListener(event -> prepare(event.getUI()));
    init.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest()).toLanguageTag()));
  }

  private void prepare(UI ui) {
    currentPerson.find().ifPresent(person -> Appearance.wear(ui, person.theme()));
    ui.addBeforeEnterListener(editionInLink);
    ui.addBeforeLeaveListener(new LeftDialogs());
    WindowWidth.watch(ui);
    Locale language = language(VaadinRequest.getCurrent());
    // Fields and dates follow the language of the texts: an English page writes the day first.
    ui.setLocale(language);
    ui.getPage()
        .executeJs(
            NAME_PAGE,
            language.toLanguageTag(),
            messages.get(language, "desk.connection.lost"),
            messages.get(language, "desk.connection.trying"),
            messages.get(language, "desk.connection.back"));
    ui.setDirection(
        ComponentOrientation.getOrientation(language).isLeftToRight()
            ? Direction.LEFT_TO_RIGHT
            : Direction.RIGHT_TO_LEFT);
  }

  /** The language of the texts this reader gets, with the country its dates are written as in. */
  private Locale language(@Nullable VaadinRequest request) {
    Locale asked =
        request instanceof VaadinServletRequest asking
            ? readerLanguage.resolveLocale(asking.getHttpServletRequest())
            : Locale.ENGLISH;
    return messages.formatLocale(asked);
  }

  private CustomizedSystemMessages systemMessages(SystemMessagesInfo info) {
    Locale locale = language(info.getRequest());
    CustomizedSystemMessages custom = new CustomizedSystemMessages();
    custom.setSessionExpiredNotificationEnabled(true);
    custom.setSessionExpiredCaption(messages.get(locale, "desk.expired.title"));
    custom.setSessionExpiredMessage(messages.get(locale, "desk.expired.text"));
    custom.setCookiesDisabledCaption(messages.get(locale, "desk.cookies.title"));
    custom.setCookiesDisabledMessage(messages.get(locale, "desk.cookies.text"));
    custom.setInternalErrorCaption(messages.get(locale, "desk.failed.title"));
    custom.setInternalErrorMessage(messages.get(locale, "desk.failed.reload"));
    return custom;
  }
}
