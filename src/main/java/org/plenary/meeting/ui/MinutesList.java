package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;

/** What is written down one by one. A line changes alone, so what is typed beside it stays. */
abstract class MinutesList extends PageSection {

  private final UnorderedList list = new UnorderedList();
  private final Paragraph none = new Paragraph();
  private final Button more;

  MinutesList(String title, String nothingYet, String verb) {
    super(title);
    none.setText(nothingYet);
    none.addClassName("ink2");
    list.addClassName("meetinglist");
    more = new Button(verb, new Icon("plus"), event -> ask());
    beside(more);
    add(none, list);
    show();
  }

  /** Asks for one more. */
  abstract void ask();

  void clear() {
    list.removeAll();
    show();
  }

  /** A line that stands; its note may be empty. */
  void add(String words, String note) {
    list.add(line(words, note));
    show();
  }

  void addRemovable(String words, String note, Runnable remove) {
    Button button =
        new Button(
            new Icon("x"),
            event -> {
              MeetingWords.attempt(remove);
              more.focus();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    button.setAriaLabel(text("meeting.minutes.remove", words));
    ListItem line = line(words, note);
    line.add(button);
    list.add(line);
    show();
  }

  private static ListItem line(String words, String note) {
    Isolated text = new Isolated(words);
    text.addClassName("words");
    Div both = new Div(text);
    if (!note.isEmpty()) {
      Span small = new Span(new Isolated(note));
      small.addClassNames("note", "ink2");
      both.add(small);
    }
    return new ListItem(both);
  }

  private void show() {
    int size = (int) list.getChildren().count();
    count(size);
    none.setVisible(size == 0);
    list.setVisible(size > 0);
  }
}
