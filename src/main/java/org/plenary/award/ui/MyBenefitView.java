package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitId;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryRoutes;
import org.plenary.entry.ui.EntryScreen;
import org.plenary.shared.NotFound;
import org.plenary.ui.Badge;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageHeader;

/** What came with an award, as its winner sees it: the offer, its answer, and the report. */
@Route("my-benefits/:benefit")
@PermitAll
class MyBenefitView extends BenefitPage {

  private static final int URGENT_DAYS = 3;

  MyBenefitView(BenefitScreens screens) {
    super(screens);
  }

  @Override
  void show(Benefit found, Entry entry) {
    // The office has a screen of its own; this one is for who writes the entry.
    if (!screens.entries().isEditor(person(), entry.id())) {
      throw new NotFound(BenefitId.KIND, found.id().value());
    }
    boolean isOwner = EntryScreen.isOwner(person(), entry);
    add(
        new PageHeader(BenefitWords.title(found))
            .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
            .crumb(EntryScreen.title(entry), EntryRoutes.own(entry.id()))
            .here(getTranslation("award.benefit.here"))
            .facts(
                new Span(getTranslation("award.benefit.with", EntryScreen.title(entry))),
                new Badge(BenefitWords.told(found))));
    if (isOwner && found.waitsForAnswer()) {
      add(question(found));
    } else if (isOwner && found.waitsForReport()) {
      add(wanted(found));
    }
    addRoad(found);
    if (isOwner && found.waitsForReport()) {
      add(reportForm(found));
    }
    report(found).ifPresent(this::add);
    add(about(found, new FactList()));
    if (isOwner && found.waitsForAnswer()) {
      add(
          new BenefitRefusal(
              found.name(),
              reason ->
                  attempt(
                      found.id(),
                      () -> screens.benefits().decline(person(), found.id(), reason),
                      getTranslation("award.benefit.declined"))));
    }
  }

  private NextStep question(Benefit found) {
    Button accept =
        new Button(
            getTranslation("award.benefit.accept"),
            event ->
                attempt(
                    found.id(),
                    () -> screens.benefits().accept(person(), found.id()),
                    getTranslation("award.benefit.accepted")));
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    accept.setDisableOnClick(true);
    return pressing(
        found,
        new NextStep(
            found.icon(),
            getTranslation("award.benefit.question", found.name()),
            due(found),
            accept));
  }

  private NextStep wanted(Benefit found) {
    return pressing(
        found, new NextStep("file-pen", getTranslation("award.benefit.report.wanted"), due(found)));
  }

  private NextStep pressing(Benefit found, NextStep step) {
    boolean isSoon = found.due() != null && dates().daysUntil(found.due().at()) <= URGENT_DAYS;
    return isSoon ? step.urgent() : step;
  }

  private String due(Benefit found) {
    return found.due() == null ? "" : BenefitWords.by(found.due(), dates());
  }
}
