package org.plenary.vote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.vote.CategoryCut;
import org.plenary.vote.CutLine;
import org.plenary.vote.VoteCuts;

/** Asks the office whom of those tied at the last place goes forward, and why. */
final class CutTieDialog {

  private CutTieDialog() {}

  static AskDialog of(
      VoteCuts cuts, Person person, Edition edition, CategoryCut cut, Runnable changed) {
    CheckboxGroup<CutLine> tied = new CheckboxGroup<>();
    tied.setLabel(text("vote.cut.tied", cut.placesLeft()));
    tied.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    tied.setItems(cut.listTied());
    tied.setItemLabelGenerator(line -> line.candidate().title());
    tied.select(cut.listTied().stream().filter(CutLine::goesForward).toList());
    TextArea reason = new TextArea(text("vote.cut.reason"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    return new AskDialog(
            text("vote.cut.decide-for", edition.category(cut.category()).name()),
            text("vote.cut.decide-text"),
            text("vote.cut.save"),
            () -> {
              cuts.decide(
                  person,
                  edition.id(),
                  cut.category(),
                  tied.getValue().stream()
                      .map(line -> line.candidate().entry())
                      .collect(Collectors.toSet()),
                  reason.getValue());
              changed.run();
            })
        .with(tied, reason);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
