package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionProblem;
import org.plenary.programme.EditionState;
import org.plenary.ui.Confirm;
import org.plenary.ui.FactList;
import org.plenary.ui.Icon;

/** The honest list of what is missing, and the one button that makes the edition public. */
final class PublishSection extends SetUpSection {

  private final boolean mayPublish;
  private final Runnable publish;

  PublishSection(Edition edition, boolean mayPublish, Runnable publish) {
    this.mayPublish = mayPublish;
    this.publish = publish;
    refresh(edition);
  }

  @Override
  void refresh(Edition edition) {
    removeAll();
    List<EditionProblem> problems = edition.problems();
    if (problems.isEmpty()) {
      add(summary(edition));
    } else {
      add(new Paragraph(getTranslation("programme.publish.missing", problems.size())));
      add(missing(edition, problems));
    }
    if (edition.state() == EditionState.DRAFT && mayPublish && problems.isEmpty()) {
      add(new Paragraph(getTranslation("programme.publish.consequence")), button(edition));
    }
    if (edition.state() != EditionState.DRAFT) {
      add(new Paragraph(getTranslation("programme.publish.is-public")));
      add(new Anchor(EditionRoutes.publicPage(edition), getTranslation("programme.publish.see")));
    }
  }

  private UnorderedList missing(Edition edition, List<EditionProblem> problems) {
    UnorderedList list = new UnorderedList();
    list.addClassName("missing");
    for (EditionProblem problem : problems) {
      String href = EditionRoutes.setUp(edition, problem.part().key());
      list.add(new ListItem(new Anchor(href, EditionWords.of(problem))));
    }
    return list;
  }

  private FactList summary(Edition edition) {
    FactList facts = new FactList();
    edition
        .dates()
        .forEach((date, deadline) -> facts.fact(EditionWords.of(date), deadline.wording()));
    facts.fact(
        getTranslation("programme.part.slots"),
        getTranslation("programme.slots.total", edition.plannedAwards()));
    facts.fact(
        getTranslation("programme.part.criteria"),
        getTranslation("programme.publish.criteria", edition.criteria().size()));
    return facts;
  }

  private Button button(Edition edition) {
    Button button =
        new Button(
            getTranslation("programme.publish.button"), new Icon("send"), event -> ask(edition));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void ask(Edition edition) {
    new Confirm(
            getTranslation("programme.publish.ask", edition.name()),
            getTranslation("programme.publish.ask-consequence"))
        .yes(getTranslation("programme.publish.button"), publish)
        .no(getTranslation("programme.publish.not-yet"))
        .open();
  }
}
