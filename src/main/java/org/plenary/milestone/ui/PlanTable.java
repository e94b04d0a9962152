package org.plenary.milestone.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.ui.Isolated;
import org.plenary.ui.Messages;

/** The same as the timeline, with dates: for keyboard, screen reader and paper. */
class PlanTable extends HtmlContainer {

  private static final List<String> COLUMNS =
      List.of("milestone", "owner", "planned", "outcome", "slip", "needs", "state");

  private final MilestoneWords words;

  PlanTable(List<PlanRowsShown> plans, Messages messages) {
    super("table");
    words = new MilestoneWords(messages);
    addClassNames("plain", "plantable");
    getElement().setAttribute("aria-label", getTranslation("milestone.table.name"));
    Element head = new Element("thead");
    head.appendChild(
        TableParts.row(
            COLUMNS.stream()
                .map(column -> TableParts.head(column(column)))
                .toArray(HtmlContainer[]::new)));
    getElement().appendChild(head);
    plans.forEach(plan -> getElement().appendChild(body(plan)));
  }

  private Element body(PlanRowsShown plan) {
    Element body = new Element("tbody");
    body.appendChild(
        TableParts.row(TableParts.group(COLUMNS.size(), new Isolated(plan.sheet().plan().name())))
            .setAttribute("class", "planrow"));
    plan.rows().forEach(milestone -> body.appendChild(row(plan.sheet(), milestone)));
    return body;
  }

  private Element row(PlanSheet sheet, Milestone milestone) {
    MilestoneState state = sheet.state(milestone);
    Anchor link = new Anchor(MilestoneRoutes.milestone(milestone.id()));
    link.add(new Isolated(milestone.name()));
    String needs =
        sheet.needsOf(milestone).stream()
            .map(need -> sheet.milestone(need.needs()).name())
            .collect(Collectors.joining("; "));
    return TableParts.row(
        TableParts.name(link),
        TableParts.labelled(column("owner"), sheet.ownerWords(milestone)),
        TableParts.labelled(column("planned"), words.of(milestone.first())),
        TableParts.labelled(column("outcome"), words.outcome(milestone, state)),
        TableParts.labelled(column("slip"), MilestoneWords.slip(sheet.slip(milestone))),
        TableParts.labelled(column("needs"), needs),
        TableParts.state(sheet, milestone));
  }

  private String column(String name) {
    return getTranslation("milestone.column." + name);
  }
}
