package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFileRefused;
import org.plenary.programme.FileProblem;
import org.plenary.shared.Refusal;

/** Begins an edition and leads to its set-up, or says why it cannot begin. */
abstract class NewEditionDialog extends Dialog {

  private final Div refusal = new Div();

  NewEditionDialog(String titleKey, String verbKey) {
    setHeaderTitle(getTranslation(titleKey));
    setWidth("min(34rem, 94vw)");
    refusal.addClassName("errors");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    Button cancel = new Button(getTranslation("programme.new.cancel"), event -> close());
    Button begin = new Button(getTranslation(verbKey), event -> tryToBegin());
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, begin);
  }

  /** Lays the dialog out, with room for a refusal on top. */
  void lay(Component... fields) {
    add(refusal);
    add(fields);
  }

  abstract Edition begin();

  private void tryToBegin() {
    try {
      Edition begun = begin();
      close();
      UI.getCurrent().navigate(EditionRoutes.setUp(begun).substring(1));
    } catch (Refusal refused) {
      explain(refused);
    }
  }

  private void explain(Refusal refused) {
    refusal.removeAll();
    refusal.add(new Paragraph(getTranslation(refused.messageKey(), refused.arguments())));
    if (refused instanceof EditionFileRefused file) {
      UnorderedList list = new UnorderedList();
      file.problems().forEach(problem -> list.add(new ListItem(line(problem))));
      refusal.add(list);
    }
    refusal.setVisible(true);
  }

  private String line(FileProblem problem) {
    return getTranslation(
        "programme.new.line",
        problem.line(),
        getTranslation(problem.messageKey(), problem.arguments().toArray()));
  }
}
