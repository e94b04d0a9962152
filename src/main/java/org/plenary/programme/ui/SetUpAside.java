package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionProblem;
import org.plenary.ui.SavedStatus;

/** Beside the fields: whether they are kept, what is missing, and what is not published yet. */
final class SetUpAside extends Aside {

  /** More would push the rest off the screen; the whole list stands under "Check and publish". */
  private static final int MOST_SHOWN = 5;

  private final SavedStatus saved = new SavedStatus();
  private final Div pending = new Div();
  private final Div missing = new Div();
  private final Runnable publishChange;
  private final Runnable dropChange;

  SetUpAside(Runnable publishChange, Runnable dropChange) {
    this.publishChange = publishChange;
    this.dropChange = dropChange;
    addClassName("formaside");
    getElement().setAttribute("aria-label", getTranslation("programme.set-up.beside"));
    saved.setVisible(false);
    add(saved, pending, missing);
  }

  void saved(String time) {
    saved.setVisible(true);
    saved.saved(time);
  }

  void notSavedSince(String time) {
    saved.setVisible(true);
    saved.notSavedSince(time);
  }

  /** Says what differs from what is public; nothing when nothing does. */
  void pending(int changes) {
    pending.removeAll();
    if (changes == 0) {
      return;
    }
    Button publish =
        new Button(getTranslation("programme.change.publish"), event -> publishChange.run());
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button drop = new Button(getTranslation("programme.change.drop"), event -> dropChange.run());
    drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Div buttons = new Div(publish, drop);
    buttons.addClassName("acts");
    Paragraph count = new Paragraph(getTranslation("programme.change.pending", changes));
    count.getElement().setAttribute("role", "status");
    pending.add(count, buttons);
  }

  void missing(Edition edition) {
    missing.removeAll();
    List<EditionProblem> problems = edition.problems();
    if (problems.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("missing");
    for (EditionProblem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
      String href = EditionRoutes.setUp(edition, problem.part().key());
      list.add(new ListItem(new Anchor(href, EditionWords.of(problem))));
    }
    missing.add(new H3(getTranslation("programme.set-up.missing", problems.size())), list);
  }
}
