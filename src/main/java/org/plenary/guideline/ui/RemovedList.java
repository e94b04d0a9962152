package org.plenary.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.RemovedParagraph;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;
import org.plenary.ui.Written;

/** What was taken out of the draft, and the way back. */
final class RemovedList extends Div {

  private static final int SHOWN = 20;
  private static final int BEGINNING = 90;

  private final WorkingDraft document;
  private Consumer<ParagraphId> putBack = id -> {};

  RemovedList(WorkingDraft document) {
    this.document = document;
  }

  void onPutBack(Consumer<ParagraphId> listener) {
    putBack = listener;
    refresh();
  }

  void refresh() {
    removeAll();
    List<RemovedParagraph> removed =
        document.listRemoved().stream()
            .filter(gone -> gone.kind() != ParagraphKind.FOOTNOTE && !gone.text().isBlank())
            .toList();
    if (removed.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("removedlist");
    removed.stream().limit(SHOWN).forEach(gone -> list.add(item(gone)));
    add(new PageSection(getTranslation("guideline.removed.title"), list).count(removed.size()));
  }

  private ListItem item(RemovedParagraph gone) {
    String text = gone.text().replace("[^]", "");
    int end =
        text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, text.length())));
    String beginning = end < text.length() ? text.substring(0, end) + "…" : text;
    Button button =
        new Button(
            getTranslation("guideline.removed.put-back"),
            new Icon("undo-2"),
            event -> putBack.accept(gone.id()));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation("guideline.removed.put-back-named", beginning));
    return new ListItem(new Span(new Written(beginning)), button);
  }
}
