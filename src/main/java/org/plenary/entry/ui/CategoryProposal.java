package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.entry.Entry;
import org.plenary.programme.Category;

/** Where a screener says which category an entry belongs in, and why. */
class CategoryProposal extends Div {

  private final OfficeScreens screens;
  private final Entry entry;
  private final Select<Category> category = new Select<>();
  private final TextArea reason = new TextArea();
  private final Div change = new Div();

  CategoryProposal(OfficeScreens screens, Entry entry) {
    this.screens = screens;
    this.entry = entry;
    category.setLabel(text("ui.field.wanted", text("entry.move.to")));
    category.setItems(screens.categories().listOthers(screens.person(), entry.id()));
    category.setItemLabelGenerator(Category::name);
    category.setWidthFull();
    category.addValueChangeListener(event -> follow(event.getValue()));
    reason.setLabel(text("entry.move.reason"));
    reason.setHelperText(text("entry.move.reason-hint"));
    reason.setMaxLength(4000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    add(new Paragraph(text("entry.move.asks-first")), category, reason, change);
    addClassName("formcol");
  }

  private void follow(Category chosen) {
    change.removeAll();
    change.add(
        new ChangeWords(
            screens.categories().previewOfSent(screens.person(), entry.id(), chosen.key())));
  }

  boolean isComplete() {
    category.setInvalid(category.isEmpty());
    category.setErrorMessage(text("entry.start.category-wanted"));
    reason.setInvalid(reason.getValue().isBlank());
    reason.setErrorMessage(text("entry.refused.category.reason-wanted"));
    return !category.isInvalid() && !reason.isInvalid();
  }

  void propose(int seenVersion) {
    screens
        .moves()
        .propose(
            screens.person(),
            entry.id(),
            seenVersion,
            category.getValue().key(),
            reason.getValue());
  }
}
