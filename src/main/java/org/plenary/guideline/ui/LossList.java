package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.plenary.guideline.Loss;

/** What of a file could not be kept, kind by kind, with the words at its first place. */
final class LossList extends UnorderedList {

  LossList(List<Loss> losses) {
    addClassName("losses");
    losses.forEach(loss -> add(item(loss)));
    setVisible(!losses.isEmpty());
  }

  private ListItem item(Loss loss) {
    String key = "guideline.loss." + loss.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    ListItem item = new ListItem(new Span(getTranslation(key, loss.occurrences())));
    if (!loss.example().isBlank()) {
      Span example = new Span(getTranslation("guideline.loss.example", loss.example()));
      example.addClassName("note");
      item.add(example);
    }
    return item;
  }
}
