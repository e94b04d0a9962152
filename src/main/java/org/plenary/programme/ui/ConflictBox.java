package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.programme.ChangedMeanwhile;
import org.plenary.programme.Edition;
import org.plenary.programme.FieldChange;

/** Says that somebody else changed the same part, shows both, and lets the reader choose. */
final class ConflictBox extends Div {

  private final Consumer<Edition> takeTheirs;
  private final Consumer<Edition> keepMine;

  ConflictBox(Consumer<Edition> takeTheirs, Consumer<Edition> keepMine) {
    this.takeTheirs = takeTheirs;
    this.keepMine = keepMine;
    addClassName("errors");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void show(ChangedMeanwhile meanwhile, Edition mine) {
    removeAll();
    Edition theirs = meanwhile.current();
    List<FieldChange> differences =
        theirs.differencesTo(mine).stream()
            .filter(change -> change.part() == meanwhile.part())
            .toList();
    Button take =
        new Button(getTranslation("programme.conflict.take"), event -> takeTheirs.accept(theirs));
    Button keep =
        new Button(getTranslation("programme.conflict.keep"), event -> keepMine.accept(theirs));
    Div buttons = new Div(keep, take);
    buttons.addClassName("acts");
    add(
        new Paragraph(getTranslation(meanwhile.messageKey(), meanwhile.arguments())),
        new Paragraph(getTranslation("programme.conflict.both")),
        new ChangeList(differences),
        buttons);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }
}
