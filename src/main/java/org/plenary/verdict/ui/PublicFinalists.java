package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.entry.FinalistLists;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.plenary.ui.Confirm;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Whether the list of finalists is public, and the button that makes it so. */
@org.springframework.stereotype.Component
class PublicFinalists {

  private final FinalistLists lists;

  PublicFinalists(FinalistLists lists) {
    this.lists = lists;
  }

  Component of(Edition edition, Person person, ReaderDates dates, Runnable done) {
    return lists
        .findPublishedAt(edition.id())
        .<Component>map(
            since -> {
              Anchor page = new Anchor(FinalistLists.page(edition), text("public-page"));
              page.setRouterIgnore(true);
              Paragraph line = new Paragraph(text("public-since", dates.moment(since)) + " ");
              line.addClassName("ink2");
              line.add(page);
              return line;
            })
        .orElseGet(() -> step(edition, person, done));
  }

  private NextStep step(Edition edition, Person person, Runnable done) {
    if (!person.isStaff()) {
      return new NextStep("globe", text("publish-step"), text("publish-text"));
    }
    Button publish =
        new Button(
            text("publish"),
            event ->
                new Confirm(text("publish-question"), text("publish-consequence"))
                    .yes(text("publish"), () -> publish(edition, person, done))
                    .open());
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep("globe", text("publish-step"), text("publish-text"), publish);
  }

  private void publish(Edition edition, Person person, Runnable done) {
    try {
      lists.publish(person, edition.id());
      Toast.show(text("published-toast"));
    } catch (Refusal notYet) {
      Toast.refuse(UI.getCurrent().getTranslation(notYet.messageKey(), notYet.arguments()));
    }
    done.run();
  }

  private static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation("verdict.finalists." + key, values);
  }
}
