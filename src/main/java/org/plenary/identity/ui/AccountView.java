package org.plenary.identity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.OwnAccount;
import org.plenary.identity.Person;
import org.plenary.identity.ThemeChoice;
import org.plenary.notification.OptionalMail;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** What people look after themselves: name, language, zone, colours, mail, password. */
@Route("account")
@Menu(title = "identity.account.title", order = NavGroup.SELF + 90, icon = "user")
@PermitAll
class AccountView extends Page implements HasDynamicTitle {

  AccountView(OwnAccount account, OptionalMail mail, CurrentPerson currentPerson) {
    Person person = currentPerson.get();
    add(
        new PageHeader(getTranslation("identity.account.title")).facts(person.email()),
        new PageSection(getTranslation("identity.account.about"), new OwnDetails(account, person)),
        new PageSection(getTranslation("identity.account.colours"), colours(account, person)),
        new PageSection(getTranslation("identity.account.mail"), new OwnMailChoice(mail, person)),
        new PageSection(
            getTranslation("identity.field.password"), new OwnPassword(account, person)));
  }

  private RadioButtonGroup<ThemeChoice> colours(OwnAccount account, Person person) {
    RadioButtonGroup<ThemeChoice> choice = new RadioButtonGroup<>();
    choice.setAriaLabel(getTranslation("identity.account.colours"));
    choice.setItems(ThemeChoice.values());
    choice.setItemLabelGenerator(
        theme ->
            getTranslation("identity.account.colours." + theme.name().toLowerCase(Locale.ROOT)));
    choice.setValue(person.theme());
    choice.addValueChangeListener(
        event -> {
          account.choose(person, event.getValue());
          String name = event.getValue().name().toLowerCase(Locale.ROOT);
          getElement().executeJs("window.plenary?.wear($0)", name);
        });
    return choice;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.account.title");
  }
}
