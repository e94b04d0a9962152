package org.plenary.guideline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.ImportDifference;
import org.plenary.guideline.ImportPreview;
import org.plenary.guideline.ParagraphId;
import org.plenary.ui.Written;

/**
 * Where a file and the draft say different things. What others wrote since the file was made stays
 * unless the file is chosen for it.
 */
final class ImportDifferences extends Div {

  private static final int SHOWN = 100;

  private final boolean mayChoose;
  private final Set<ParagraphId> fromFile = new HashSet<>();

  ImportDifferences(ImportPreview preview) {
    mayChoose = preview.knowsItsState();
    int count = preview.differences().size();
    setVisible(count > 0);
    UnorderedList list = new UnorderedList();
    list.addClassName("losses");
    preview.differences().stream().limit(SHOWN).forEach(one -> list.add(item(one)));
    String key = mayChoose ? "guideline.import.met" : "guideline.import.differs";
    add(new Paragraph(getTranslation(key, count)), list);
    if (count > SHOWN) {
      add(new Paragraph(getTranslation("guideline.import.further", count - SHOWN)));
    }
  }

  Set<ParagraphId> fromFile() {
    return Set.copyOf(fromFile);
  }

  private ListItem item(ImportDifference one) {
    ListItem item =
        new ListItem(
            one.inDraft() == null
                ? new Paragraph(getTranslation("guideline.import.taken-out"))
                : words(one, "guideline.import.in-draft", one.inDraft()),
            words(one, "guideline.import.in-file", one.inFile()));
    if (mayChoose) {
      item.add(choice(one));
    }
    return item;
  }

  private Checkbox choice(ImportDifference one) {
    Checkbox choice =
        new Checkbox(
            one.number().isEmpty()
                ? getTranslation("guideline.import.put-back")
                : getTranslation("guideline.import.from-file", one.number()));
    choice.addValueChangeListener(
        event -> {
          if (event.getValue()) {
            fromFile.add(one.paragraph());
          } else {
            fromFile.remove(one.paragraph());
          }
        });
    return choice;
  }

  private Paragraph words(ImportDifference one, String key, @Nullable String text) {
    Paragraph line = new Paragraph(new Span(getTranslation(key, one.number()) + " "));
    line.add(
        text == null
            ? new Span(getTranslation("guideline.import.not-there"))
            : new Span(new Written(text.replace("[^]", ""))));
    return line;
  }
}
