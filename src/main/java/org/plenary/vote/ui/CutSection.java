package org.plenary.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.entry.OwnEntryRefused;
import org.plenary.identity.Person;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.PublicVotePlan;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.Written;
import org.plenary.vote.CategoryCut;
import org.plenary.vote.CutLine;
import org.plenary.vote.VoteCuts;

/** Who goes forward from the vote in each category, and where the office has to choose. */
class CutSection extends PageSection {

  CutSection(VoteCuts cuts, Person person, Edition edition, Runnable changed) {
    super(UI.getCurrent().getTranslation("vote.cut.title"));
    PublicVotePlan plan = edition.rules().publicVote();
    add(
        new Paragraph(
            getTranslation(
                "vote.cut.rule."
                    + plan.tieAtCut().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                plan.goForward())));
    List<CategoryCut> all = cuts.list(person, edition.id());
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("vote.cut.later")));
      return;
    }
    int forward = all.stream().mapToInt(CategoryCut::countForward).sum();
    add(new Paragraph(getTranslation("vote.cut.sum", forward, all.size())));
    Map<String, OwnEntryRefused> own = person.isStaff() ? cuts.mapOwn(person, all) : Map.of();
    all.forEach(
        cut -> {
          Category category = edition.category(cut.category());
          add(new H3(category.name()), lines(cut));
          if (!cut.reason().isEmpty()) {
            add(new Paragraph(new Written(cut.reason())));
          }
          if (own.containsKey(cut.category())) {
            OwnEntryRefused why = own.get(cut.category());
            add(new Paragraph(getTranslation(why.messageKey(), why.arguments())));
          } else if (person.isStaff() && !cut.listTied().isEmpty()) {
            add(button(cuts, person, edition, cut, changed));
          }
        });
  }

  private Component lines(CategoryCut cut) {
    FactList list = new FactList();
    for (CutLine line : cut.lines()) {
      String standing = line.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
      list.fact(
          line.candidate().title(), getTranslation("vote.cut.standing." + standing, line.votes()));
    }
    return list;
  }

  private Button button(
      VoteCuts cuts, Person person, Edition edition, CategoryCut cut, Runnable changed) {
    Button decide =
        new Button(
            getTranslation(cut.waits() ? "vote.cut.decide" : "vote.cut.decide-again"),
            event -> CutTieDialog.of(cuts, person, edition, cut, changed).open());
    decide.setAriaLabel(
        getTranslation("vote.cut.decide-for", edition.category(cut.category()).name()));
    return decide;
  }
}
