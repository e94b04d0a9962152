package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.Edition;
import org.plenary.programme.Retention;
import org.plenary.ui.ReaderDates;

/** What an edition keeps for a time only: until when, what would go, and having it removed. */
final class KeepingSection extends SetUpSection {

  private final KeepingScreens screens;
  private final Edition edition;
  private final Person person;
  private final boolean isReadOnly;
  private final ReaderDates dates;
  private final JobStrip strip;
  private final Div kinds = new Div();

  KeepingSection(KeepingScreens screens, Edition edition, Person person, boolean isReadOnly) {
    this.screens = screens;
    this.edition = edition;
    this.person = person;
    this.isReadOnly = isReadOnly;
    dates = screens.dates(person);
    strip = screens.strip(person).onOver(this::show);
    Paragraph intro = new Paragraph(getTranslation("programme.keeping.intro"));
    intro.addClassName("ink2");
    add(intro, strip, kinds, stays());
    show();
  }

  private void show() {
    kinds.removeAll();
    screens.retentions().list(person, edition.id()).forEach(one -> kinds.add(kind(one)));
  }

  private Div kind(Retention one) {
    String key = "programme.keeping." + one.kind().key();
    Div shown = new Div(new H3(getTranslation(key)), note(getTranslation(key + "-hint")));
    shown.add(new Paragraph(getTranslation("programme.keeping.through", dates.day(one.through()))));
    if (!one.reason().isEmpty()) {
      Paragraph reason = new Paragraph(one.reason());
      reason.addClassName("words");
      reason.getElement().setAttribute("dir", "auto");
      shown.add(reason);
    }
    if (one.removedAt() != null) {
      shown.add(
          note(
              getTranslation(
                  "programme.keeping.done", one.removed(), dates.moment(one.removedAt()))));
    }
    Button look = new Button(getTranslation("programme.keeping.look"), event -> look(one));
    look.setAriaLabel(getTranslation("programme.keeping.look-at", getTranslation(key)));
    Div buttons = new Div(look);
    buttons.addClassName("acts");
    if (!isReadOnly) {
      Button move = new Button(getTranslation("programme.keeping.move"), event -> move(one));
      move.setAriaLabel(getTranslation("programme.keeping.move-of", getTranslation(key)));
      buttons.add(move);
    }
    shown.add(buttons);
    shown.addClassName("fieldset");
    return shown;
  }

  private void look(Retention one) {
    new GoingDialog(
            one,
            screens.retentions().listGoing(person, edition.id(), one.kind()),
            dates.day(one.through()),
            isReadOnly ? null : () -> screens.remove(person, edition, one.kind(), strip))
        .open();
  }

  private void move(Retention one) {
    new KeepingMove(
            one,
            (day, reason) -> {
              screens.retentions().move(person, edition.id(), one.kind(), day, reason);
              show();
            })
        .open();
  }

  private Div stays() {
    UnorderedList all = new UnorderedList();
    for (String what : getTranslation("programme.keeping.stays-list").split(";")) {
      all.add(new ListItem(what.strip()));
    }
    Div stays = new Div(new H3(getTranslation("programme.keeping.stays")), all);
    stays.addClassNames("fieldset", "prose");
    return stays;
  }

  private static Paragraph note(String words) {
    Paragraph note = new Paragraph(words);
    note.addClassName("ink2");
    return note;
  }
}
