package org.plenary.desk.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.awt.ComponentOrientation;
import java.util.Locale;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/**
 * What every window starts with: its reader's language and colours, and what to do when it fails.
 */
@Component
class ShellInit implements VaadinServiceInitListener {

  /** The indicator stands outside every landmark, which only a status may. */
  private static final String NAME_PAGE =
      "document.documentElement.lang = $0;"
          + "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

  private final CurrentPerson currentPerson;
  private final Messages messages;
  private final Mishaps mishaps;
  private final EditionInLink editionInLink;

  ShellInit(
      CurrentPerson currentPerson,
      Messages messages,
      Mishaps mishaps,
      EditionInLink editionInLink) {
    this.currentPerson = currentPerson;
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
  }

  private void prepare(UI ui) {
    currentPerson.find().ifPresent(person -> suit(ui, person));
    ui.addBeforeEnterListener(editionInLink);
    Locale language = messages.formatLocale(ui.getLocale());
    // Fields and dates follow the language of the texts: an English page writes the day first.
    ui.setLocale(language);
    ui.getPage().executeJs(NAME_PAGE, language.toLanguageTag());
    ui.setDirection(
        ComponentOrientation.getOrientation(language).isLeftToRight()
            ? Direction.LEFT_TO_RIGHT
            : Direction.RIGHT_TO_LEFT);
  }

  private static void suit(UI ui, Person person) {
    ui.setLocale(person.locale());
    Appearance.wear(ui, person.theme());
  }

  private CustomizedSystemMessages systemMessages(SystemMessagesInfo info) {
    Locale locale = info.getLocale();
    CustomizedSystemMessages custom = new CustomizedSystemMessages();
    custom.setSessionExpiredNotificationEnabled(true);
    custom.setSessionExpiredCaption(messages.get(locale, "desk.expired.title"));
    custom.setSessionExpiredMessage(messages.get(locale, "desk.expired.text"));
    custom.setInternalErrorCaption(messages.get(locale, "desk.failed.title"));
    custom.setInternalErrorMessage(messages.get(locale, "desk.failed.reload"));
    return custom;
  }
}
