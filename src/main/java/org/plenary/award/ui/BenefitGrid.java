package org.plenary.award.ui;

import com.vaadin.flow.component.grid.GridVariant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitListItem;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.ui.EditionWords;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;

/** The benefits of an edition: those that can still come to something first. */
final class BenefitGrid extends DenseGrid<BenefitListItem> {

  private final Edition edition;
  private final ReaderDates dates;

  BenefitGrid(List<BenefitListItem> rows, Edition edition, ReaderDates dates) {
    this.edition = edition;
    this.dates = dates;
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    titleColumn(
            getTranslation("award.benefit.list.winner"),
            BenefitListItem::applicant,
            BenefitGrid::href)
        .setWidth("11rem")
        .setFlexGrow(0);
    textColumn(getTranslation("award.benefit.list.entry"), BenefitListItem::title)
        .setAutoWidth(false)
        .setWidth("11rem")
        .setFlexGrow(3);
    textColumn(getTranslation("award.benefit.list.benefit"), BenefitGrid::kind);
    statusColumn(getTranslation("entry.list.state"), row -> BenefitWords.status(row.benefit()));
    textColumn(getTranslation("award.benefit.list.next"), row -> BenefitWords.next(row.benefit()))
        .setAutoWidth(false)
        .setWidth("9rem");
    numberColumn(getTranslation("award.benefit.list.due"), row -> due(row.benefit()))
        .setPartNameGenerator(row -> isOverdue(row.benefit()) ? "late" : null);
    setCard(
        BenefitListItem::applicant,
        BenefitGrid::href,
        row -> getTranslation("award.benefit.list.card", kind(row), row.title()),
        row -> due(row.benefit()),
        row -> BenefitWords.status(row.benefit()));
    markLateCards(row -> isOverdue(row.benefit()));
    setItems(
        rows.stream()
            .sorted(Comparator.comparing(row -> row.benefit().state().isSettled()))
            .toList());
  }

  private String due(Benefit benefit) {
    if (benefit.state().isSettled()) {
      return "";
    }
    Instant at = dueAt(benefit);
    return isOverdue(benefit)
        ? getTranslation("award.benefit.list.overdue", dates.day(at))
        : dates.day(at);
  }

  private boolean isOverdue(Benefit benefit) {
    return !benefit.state().isSettled() && dates.isPast(dueAt(benefit));
  }

  /** What the office owes is due when the follow-up ends. */
  private Instant dueAt(Benefit benefit) {
    return benefit.due() == null
        ? edition.date(EditionDate.FOLLOW_UP_ENDS).at()
        : benefit.due().at();
  }

  private static String kind(BenefitListItem row) {
    return EditionWords.choice(row.benefit().kind());
  }

  private static String href(BenefitListItem row) {
    return AwardRoutes.benefit(row.benefit().id());
  }
}
