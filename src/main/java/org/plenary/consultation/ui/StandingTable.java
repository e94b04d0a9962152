package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.plenary.consultation.BodyStanding;
import org.plenary.ui.Badge;
import org.plenary.ui.Isolated;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.RegionNames;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** Every body asked, with how far it is; those held back first. */
class StandingTable extends Div {

  private final ReaderDates dates;

  StandingTable(List<BodyStanding> standings, ReaderDates dates) {
    this.dates = dates;
    addClassName("tablebox");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("consultation.round.bodies"));
    HtmlContainer table = new HtmlContainer("table");
    table.addClassName("plain");
    table.add(row("th", words("body"), words("region"), words("state"), words("comments")));
    standings.stream()
        .sorted(
            Comparator.comparing(BodyStanding::isHeldBack)
                .reversed()
                .thenComparing(one -> one.body().name()))
        .forEach(one -> table.add(row(one)));
    add(table);
  }

  private Component words(String key) {
    return new Span(getTranslation("consultation.standing." + key));
  }

  private Component row(BodyStanding one) {
    return row(
        "td",
        new Isolated(one.body().name()),
        new Span(RegionNames.of(one.body().region(), key -> getTranslation(key))),
        new Badge(status(one)),
        new Span(counts(one)));
  }

  private Status status(BodyStanding one) {
    if (one.submittedAt() != null) {
      return new Status(
          Shape.GOOD,
          "check",
          getTranslation("consultation.standing.answered", dates.day(one.submittedAt())));
    }
    if (one.isHeldBack()) {
      return new Status(
          Shape.YOURS, "hourglass", getTranslation("consultation.standing.held-back"));
    }
    return one.isSilent()
        ? new Status(Shape.OPEN, "circle", getTranslation("consultation.standing.silent"))
        : new Status(Shape.MOVING, "half", getTranslation("consultation.standing.gathering"));
  }

  private static String counts(BodyStanding one) {
    Integer submitted = one.submitted();
    return submitted == null ? "" : String.valueOf(submitted);
  }

  private static Component row(String cell, Component... contents) {
    HtmlContainer row = new HtmlContainer("tr");
    for (Component content : contents) {
      HtmlContainer one = new HtmlContainer(cell);
      one.add(content);
      row.add(one);
    }
    return row;
  }
}
