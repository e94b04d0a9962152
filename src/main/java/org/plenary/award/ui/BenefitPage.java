package org.plenary.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitId;
import org.plenary.award.BenefitState;
import org.plenary.award.ui.BenefitReportForm.Filing;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryScreen;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Road;
import org.plenary.ui.Toast;
import org.plenary.ui.Written;

/** The ground of the two screens of one benefit: its winner's and the office's. */
abstract class BenefitPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

  final BenefitScreens screens;
  private @Nullable Benefit benefit;

  BenefitPage(BenefitScreens screens) {
    this.screens = screens;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open(new BenefitId(event.getRouteParameters().get("benefit").orElse("")));
  }

  /** Shows the benefit as it is now. Somebody else's is simply not there. */
  final void open(BenefitId id) {
    removeAll();
    Benefit found = screens.benefits().get(person(), id);
    benefit = found;
    show(found, screens.entries().get(person(), found.entry()));
  }

  abstract void show(Benefit found, Entry entry);

  @Override
  public String getPageTitle() {
    return benefit == null ? "" : BenefitWords.title(benefit);
  }

  Person person() {
    return screens.person();
  }

  ReaderDates dates() {
    return screens.dates();
  }

  /** Its road, as far as it came about. */
  void addRoad(Benefit found) {
    if (!found.state().isSettled() || found.state() == BenefitState.DONE) {
      add(new Road(BenefitRoad.of(found, dates())).large());
    }
  }

  /** Does what a rule may refuse, then shows what became of it. */
  void attempt(BenefitId id, Runnable action, String done) {
    if (EntryScreen.attempt(action)) {
      Toast.show(done);
    }
    open(id);
  }

  PageSection about(Benefit found, FactList facts) {
    if (!found.details().isBlank()) {
      facts.fact(getTranslation("award.benefit.details"), found.details());
    }
    facts.fact(getTranslation("award.benefit.offered"), dates().moment(found.offeredAt()));
    if (found.due() != null) {
      facts.fact(getTranslation("award.benefit.due"), dates().deadline(found.due()));
    }
    if (found.project() != null) {
      facts.fact(
          getTranslation("award.benefit.project"),
          getTranslation("award.benefit.project." + found.project().key()));
    }
    if (!found.note().isBlank()) {
      facts.fact(getTranslation("award.benefit.note"), new Written(found.note()));
    }
    return new PageSection(getTranslation("award.benefit.about"), facts);
  }

  Optional<Component> report(Benefit found) {
    return screens.benefits().findReport(person(), found.id()).map(BenefitReportSection::new);
  }

  /** The form, for the winner, or for the office when the report came by another way. */
  PageSection reportForm(Benefit found, Component... before) {
    Filing filing =
        report -> {
          boolean isFiled =
              EntryScreen.attempt(() -> screens.benefits().report(person(), found.id(), report));
          if (isFiled) {
            Toast.show(getTranslation("award.benefit.report.filed"));
            open(Objects.requireNonNull(benefit).id());
          }
        };
    PageSection section = new PageSection(getTranslation("award.benefit.report.title"), before);
    section.add(new BenefitReportForm(filing));
    return section;
  }
}
