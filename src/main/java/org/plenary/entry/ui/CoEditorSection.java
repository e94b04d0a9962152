package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import org.plenary.entry.CoEditor;
import org.plenary.entry.OwnEntry;
import org.plenary.ui.Confirm;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Who writes the entry, and the way to ask somebody else. */
class CoEditorSection extends PageSection {

  private final OwnScreens screens;
  private final OwnEntry own;
  private final boolean isOwner;
  private final UnorderedList list = new UnorderedList();

  CoEditorSection(OwnScreens screens, OwnEntry own) {
    super(text("entry.people.title"));
    this.screens = screens;
    this.own = own;
    this.isOwner = EntryScreen.isOwner(screens.person(), own.entry());
    list.addClassName("people");
    add(list);
    show();
    if (isOwner && !own.entry().state().isOver()) {
      add(invitation());
    }
  }

  private void show() {
    list.removeAll();
    list.add(line(screens.nameOf(own.entry().owner()).orElse(""), text("entry.people.owner")));
    screens
        .coEditors()
        .list(screens.person(), own.entry().id())
        .forEach(editor -> list.add(line(editor)));
  }

  private ListItem line(CoEditor editor) {
    String name =
        editor.person() == null
            ? editor.email()
            : screens.nameOf(editor.person()).orElse(editor.email());
    String note =
        editor.hasJoined()
            ? text("entry.people.joined")
            : text("entry.people.invited", screens.dates().day(editor.invitedAt()));
    ListItem line = line(name, note);
    if (isOwner) {
      Button remove = new Button(new Icon("x"), event -> askToRemove(editor, name));
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
      remove.setAriaLabel(text("entry.people.remove", name));
      remove.setTooltipText(text("entry.people.remove", name));
      line.add(remove);
    }
    return line;
  }

  private static ListItem line(String name, String note) {
    Span who = new Span(name);
    who.addClassName("grow");
    Span what = new Span(note);
    what.addClassName("note");
    return new ListItem(who, what);
  }

  private Div invitation() {
    EmailField email = new EmailField(text("entry.people.email"));
    email.setHelperText(text("entry.people.email-hint"));
    email.setWidthFull();
    email.setRequiredIndicatorVisible(true);
    Button invite = new Button(text("entry.people.invite"));
    invite.addClickListener(event -> invite(email));
    Div box = new Div(email, invite);
    box.addClassName("invite");
    return box;
  }

  private void invite(EmailField email) {
    boolean isAsked =
        EntryScreen.attempt(
            () -> screens.coEditors().invite(screens.person(), own.entry().id(), email.getValue()));
    if (isAsked) {
      Toast.show(text("entry.people.asked", email.getValue()));
      email.clear();
      show();
    }
  }

  private void askToRemove(CoEditor editor, String name) {
    new Confirm(text("entry.people.remove-question", name), text("entry.people.remove-consequence"))
        .yesRemoving(
            text("entry.people.remove-yes"),
            () -> {
              EntryScreen.attempt(
                  () -> screens.coEditors().remove(screens.person(), own.entry().id(), editor));
              show();
            })
        .open();
  }
}
