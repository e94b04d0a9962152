package org.plenary.programme.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.plenary.programme.FieldChange;

/** Changed fields, each as it was and as it is, read aloud as deletion and insertion. */
final class ChangeList extends UnorderedList {

  private static final int LONGEST = 300;

  ChangeList(List<FieldChange> changes) {
    addClassName("changes");
    changes.forEach(change -> add(row(change)));
  }

  private ListItem row(FieldChange change) {
    Span name = new Span(FieldNames.of(change.part(), change.field()) + " ");
    name.addClassName("strong");
    ListItem row = new ListItem(name);
    if (change.from().isEmpty() && change.to().isEmpty()) {
      row.add(new Span(getTranslation("programme.history.form")));
      return row;
    }
    if (!change.from().isEmpty()) {
      row.getElement().appendChild(text("del", change.from()));
    }
    row.add(" ");
    if (!change.to().isEmpty()) {
      row.getElement().appendChild(text("ins", change.to()));
    }
    return row;
  }

  private static Element text(String tag, String words) {
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    return new Element(tag).setText(shown).setAttribute("dir", "auto");
  }
}
