package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.OwnEntry;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Asks an applicant whether an entry may move to another category, and says what would change. */
@Route("my-entries/:entry/category")
@PermitAll
class CategoryMoveView extends OwnEntryPage {

  CategoryMoveView(OwnScreens screens) {
    super(screens);
  }

  /** A question that was answered, or never asked, is not here. */
  @Override
  protected Optional<String> redirect(OwnEntry own) {
    return own.move() == null ? Optional.of(EntryRoutes.own(own.entry().id())) : Optional.empty();
  }

  @Override
  protected void show() {
    CategoryMove move = Objects.requireNonNull(own().move());
    String wanted = EntryScreen.category(edition(), move.wanted());
    NextStep step =
        new NextStep(
            "split",
            getTranslation("entry.move.question", wanted),
            getTranslation(
                "entry.step.by-left", dates().deadline(move.due()), dates().left(move.due().at())),
            answers());
    Paragraph reason = new Paragraph(move.reason());
    reason.addClassName("words");
    reason.getElement().setAttribute("dir", "auto");
    add(
        header(getTranslation("entry.move.title")),
        step,
        new PageSection(
            getTranslation("entry.move.what"),
            new FactList()
                .fact(getTranslation("entry.move.now"), EntryScreen.category(edition(), move.was()))
                .fact(getTranslation("entry.move.then"), wanted),
            new ChangeWords(screens().categories().previewOfSent(person(), id(), move.wanted()))),
        new PageSection(getTranslation("entry.move.why"), reason),
        new PageSection(
            getTranslation("entry.move.after"),
            new Paragraph(getTranslation("entry.move.if-yes")),
            new Paragraph(getTranslation("entry.move.if-no"))));
  }

  private Component[] answers() {
    if (!EntryScreen.isOwner(person(), entry())) {
      return new Component[0];
    }
    Button agree = new Button(getTranslation("entry.move.agree"), event -> answer(true));
    agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    agree.setDisableOnClick(true);
    Button decline = new Button(getTranslation("entry.move.decline"), event -> answer(false));
    decline.setDisableOnClick(true);
    return new Component[] {decline, agree};
  }

  private void answer(boolean agrees) {
    boolean isDone =
        EntryScreen.attempt(
            () -> {
              if (agrees) {
                screens().moves().accept(person(), id());
              } else {
                screens().moves().decline(person(), id());
              }
            });
    if (isDone) {
      Toast.show(getTranslation(agrees ? "entry.move.agreed" : "entry.move.declined"));
    }
    getUI().orElseThrow().navigate(EntryRoutes.own(id()).substring(1));
  }
}
