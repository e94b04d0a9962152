package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitState;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryRoutes;
import org.plenary.entry.ui.EntryScreen;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.Badge;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageHeader;

/** What came with an award, as the office carries it on. */
@Route("benefits/:benefit")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class BenefitView extends BenefitPage {

  BenefitView(BenefitScreens screens) {
    super(screens);
  }

  @Override
  void show(Benefit found, Entry entry) {
    Edition edition = screens.editions().get(found.edition());
    PageHeader header =
        new PageHeader(BenefitWords.title(found))
            .crumb(getTranslation("award.benefit.list.title"), AwardRoutes.benefits())
            .here(entry.applicant())
            .facts(
                new Span(getTranslation("award.benefit.with", EntryScreen.title(entry))),
                new Badge(BenefitWords.status(found)));
    if (person().isStaff()) {
      header.actions(BenefitActions.of(this, found));
    }
    add(header);
    if (person().isStaff()) {
      step(found, edition).ifPresent(this::add);
    }
    addRoad(found);
    report(found).ifPresent(this::add);
    FactList facts = new FactList();
    facts
        .fact(
            getTranslation("award.benefit.list.entry"),
            new Anchor(EntryRoutes.entry(entry.id()), EntryScreen.title(entry)))
        .fact(getTranslation("award.benefit.list.winner"), entry.applicant());
    if (entry.awardSlot() != null) {
      facts.fact(getTranslation("entry.office.award"), edition.slot(entry.awardSlot()).label());
    }
    add(about(found, facts));
    if (person().isStaff() && found.waitsForReport()) {
      add(reportForm(found, new Paragraph(getTranslation("award.benefit.report.by-winner"))));
    }
  }

  /** What the office owes; of what the winner owes it is only told. */
  private Optional<NextStep> step(Benefit found, Edition edition) {
    BenefitState to = found.state().next(found.kind());
    if (to == found.state() || found.waitsForReport()) {
      return Optional.empty();
    }
    Button advance =
        new Button(
            getTranslation("award.benefit.do." + to.key()),
            event ->
                new BenefitStepDialog(found, to, (type, note) -> go(found, to, type, note)).open());
    advance.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return Optional.of(
        new NextStep(
            found.icon(),
            BenefitWords.next(found),
            BenefitWords.by(edition.date(EditionDate.FOLLOW_UP_ENDS), dates()),
            advance));
  }

  private void go(Benefit found, BenefitState to, BenefitStepDialog.Chosen chosen, String note) {
    attempt(
        found.id(),
        () -> {
          if (chosen.project() == null) {
            screens.care().advance(person(), found.id(), to, note);
          } else {
            screens.care().scope(person(), found.id(), chosen.project(), note);
          }
        },
        getTranslation("award.benefit.noted"));
  }
}
