package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.plenary.award.Benefit;
import org.plenary.award.Benefits;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryPart;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.springframework.core.annotation.Order;

/** What came with the award of an entry, each with where it stands. */
@org.springframework.stereotype.Component
@Order(2)
class OwnBenefits implements EntryPart {

  private final Benefits benefits;
  private final Dates dates;

  OwnBenefits(Benefits benefits, Dates dates) {
    this.benefits = benefits;
    this.dates = dates;
  }

  @Override
  public Optional<Component> findSection(Person reader, Entry entry) {
    List<Benefit> came = benefits.list(entry.id());
    return came.isEmpty()
        ? Optional.empty()
        : Optional.of(of(came, dates.in(reader.locale(), reader.zone())));
  }

  private static PageSection of(List<Benefit> benefits, ReaderDates dates) {
    WorkList list = new WorkList();
    benefits.forEach(benefit -> list.add(row(benefit, dates)));
    return new PageSection(text("award.benefit.section"), list).count(benefits.size());
  }

  private static WorkRow row(Benefit benefit, ReaderDates dates) {
    String note = benefit.due() == null ? benefit.details() : BenefitWords.by(benefit.due(), dates);
    return new WorkRow(BenefitWords.title(benefit), AwardRoutes.ownBenefit(benefit.id()))
        .icon(benefit.icon())
        .note(note)
        .status(BenefitWords.told(benefit));
  }
}
