package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.plenary.entry.EntryId;
import org.plenary.programme.Category;
import org.plenary.ui.AskDialog;

/** Moves one's own entry while the call is open, and says beforehand what changes in the form. */
class CategoryDialog {

  private final OwnScreens screens;
  private final EntryId id;
  private final Runnable moved;
  private final RadioButtonGroup<Category> category = new RadioButtonGroup<>();
  private final Div change = new Div();

  CategoryDialog(OwnScreens screens, EntryId id, boolean isSent, Runnable moved) {
    this.screens = screens;
    this.id = id;
    this.moved = moved;
    category.setLabel(text("entry.start.category"));
    category.setRequiredIndicatorVisible(true);
    category.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    category.setRenderer(CategoryChoice.renderer());
    category.setItems(screens.categories().listOthers(screens.person(), id));
    category.setErrorMessage(text("entry.start.category-wanted"));
    category.addValueChangeListener(event -> follow(event.getValue()));
    change.getElement().setAttribute("aria-live", "polite");
    new AskDialog(
            text("entry.move.change-title"),
            text(isSent ? "entry.move.change-sent" : "entry.move.change-draft"),
            text("entry.move.change"),
            this::move)
        .with(category, change)
        .open();
  }

  private void follow(Category chosen) {
    category.setInvalid(false);
    change.removeAll();
    change.add(new ChangeWords(screens.categories().preview(screens.person(), id, chosen.key())));
  }

  private void move() {
    if (category.isEmpty()) {
      category.setInvalid(true);
      throw new CategoryWanted();
    }
    screens.entries().changeCategory(screens.person(), id, category.getValue().key());
    moved.run();
  }
}
