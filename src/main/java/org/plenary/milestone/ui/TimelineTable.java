package org.plenary.milestone.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.Window;
import org.plenary.ui.Isolated;
import org.plenary.ui.Messages;

/**
 * Plan against forecast against actual: one table, a lane for each milestone. At phone width and
 * for a screen reader the lane is told in words.
 */
class TimelineTable extends HtmlContainer {

  private static final int COLUMNS = 4;

  private final MilestoneWords words;
  private final TimeScale scale;

  TimelineTable(List<PlanRowsShown> plans, TimeScale scale, LocalDate today, Messages messages) {
    super("table");
    this.scale = scale;
    words = new MilestoneWords(messages);
    addClassName("timeline");
    getElement().setAttribute("aria-label", getTranslation("milestone.timeline.name"));
    HtmlContainer lanes = TableParts.head("");
    lanes.addClassName("lanes");
    Span name = new Span(getTranslation("milestone.timeline.lanes"));
    name.addClassName("sr");
    lanes.add(new ScaleHead(scale, today, messages), name);
    Element head = new Element("thead");
    head.appendChild(
        TableParts.row(
            TableParts.head(getTranslation("milestone.column.milestone")),
            TableParts.head(getTranslation("milestone.column.slip")),
            TableParts.head(getTranslation("milestone.column.state")),
            lanes));
    getElement().appendChild(head);
    plans.forEach(plan -> getElement().appendChild(body(plan)));
  }

  private Element body(PlanRowsShown plan) {
    Element body = new Element("tbody");
    Anchor name = new Anchor(MilestoneRoutes.plan(plan.sheet().plan().id()));
    name.add(new Isolated(plan.sheet().plan().name()));
    HtmlContainer lane = TableParts.cell(new Lane(plan.sheet().today(), scale));
    lane.addClassName("lanes");
    body.appendChild(
        TableParts.row(TableParts.group(COLUMNS - 1, name), lane).setAttribute("class", "planrow"));
    plan.rows().forEach(milestone -> body.appendChild(row(plan.sheet(), milestone)));
    return body;
  }

  private Element row(PlanSheet sheet, Milestone milestone) {
    MilestoneState state = sheet.state(milestone);
    Anchor link = new Anchor(MilestoneRoutes.milestone(milestone.id()));
    link.add(new Isolated(milestone.name()));
    Span owner = new Span(new Isolated(sheet.ownerWords(milestone)));
    owner.addClassName("owner");
    HtmlContainer slip = TableParts.cell(new Isolated(MilestoneWords.slip(sheet.slip(milestone))));
    slip.addClassName("slip");
    HtmlContainer badge = TableParts.state(sheet, milestone);
    HtmlContainer lane =
        TableParts.cell(new Lane(milestone, sheet.today(), scale), inWords(milestone, state));
    lane.addClassName("lanes");
    Element row = TableParts.row(TableParts.name(link, owner), slip, badge, lane);
    return milestone.isDropped() ? row.setAttribute("class", "dropped") : row;
  }

  private Span inWords(Milestone milestone, MilestoneState state) {
    Span told = new Span();
    told.addClassName("told");
    told.add(pair("milestone.told.planned", milestone.first()));
    if (milestone.isMet()) {
      told.add(pair("milestone.told.was", milestone.actual()));
    } else if (milestone.wasMoved()) {
      told.add(pair("milestone.told.now", milestone.forecast()));
    } else if (state == MilestoneState.OVERDUE) {
      told.add(new Span(getTranslation("milestone.outcome.not-met")));
    }
    return told;
  }

  /** "Planned 15–16 Nov 2023": never parted at the end of a line. */
  private Span pair(String key, Window days) {
    Isolated strong = new Isolated(words.of(days));
    strong.addClassName("strong");
    Span pair = new Span(new Span(getTranslation(key) + " "), strong, new Span(" "));
    pair.addClassName("dated");
    return pair;
  }
}
