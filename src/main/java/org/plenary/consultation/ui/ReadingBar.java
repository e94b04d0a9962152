package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ui.DraftReader;
import org.plenary.guideline.ui.SectionsButton;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;

/** Where the reader is, how long the round is open, and what else can be done from here. */
class ReadingBar extends Header {

  ReadingBar(ReadingDesks.Opened opened, DraftReader text, Runnable wholeDraft) {
    addClassNames("scorebar", "readingbar");
    ReadingDesk desk = opened.desk();
    Round round = desk.round();
    H1 title =
        new H1(
            getTranslation("consultation.reading.heading", round.name(), opened.draft().number()));
    title.addClassName("sr");
    Nav crumbs =
        new Nav(
            new Anchor(GuidelineRoutes.guideline(round.guideline()), opened.guideline().title()),
            here(getTranslation("consultation.reading.draft", opened.draft().number())));
    crumbs.addClassName("crumbs");
    crumbs.getElement().setAttribute("aria-label", getTranslation("ui.crumbs.name"));
    Div acts = new Div();
    acts.addClassName("acts");
    acts.add(new Badge(CommentTexts.status(this, round, desk.dates())));
    acts.add(new SectionsButton(desk.text(), heading -> text.choose(heading.id())));
    acts.add(quiet("message-square", "consultation.reading.whole", wholeDraft));
    Button keys = quiet("circle-help", "consultation.reading.keys", () -> new KeysDialog().open());
    keys.addClassName("forkeys");
    acts.add(keys);
    if (round.takesPositions() && desk.person().mayReadEverything()) {
      Anchor positions = new Anchor(ConsultationRoutes.positions(round.draft()), "");
      positions.add(new Icon("scale"), new Span(getTranslation("consultation.positions.title")));
      positions.addClassNames("btn", "tertiary");
      acts.add(positions);
    }
    if (desk.mayComment()) {
      Anchor own = new Anchor(ConsultationRoutes.ownComments(), "");
      own.add(new Icon("list"), new Span(getTranslation("consultation.reading.own")));
      own.addClassNames("btn", "tertiary", "inmenu");
      acts.add(own);
    }
    add(title, crumbs, acts);
  }

  private static Span here(String words) {
    Span here = new Span(words);
    here.getElement().setAttribute("aria-current", "page");
    return here;
  }

  private Button quiet(String icon, String key, Runnable action) {
    Button button = new Button(getTranslation(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
