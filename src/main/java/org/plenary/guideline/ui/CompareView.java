package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.guideline.ChangeReasons;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Trace;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.SwitchButtons;

/** Two drafts, word by word, in the order of the newer. */
@Route("guidelines/:guideline/compare/:older([1-9][0-9]{0,5})/:newer([1-9][0-9]{0,5})")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class CompareView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Lineage lineage;
  private final Optional<ChangeReasons> reasons;
  private final Person person;
  private String title = "";

  CompareView(
      Guidelines guidelines,
      Drafts drafts,
      Lineage lineage,
      Optional<ChangeReasons> reasons,
      CurrentPerson current) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.lineage = lineage;
    this.reasons = reasons;
    person = current.get();
    addClassName("comparepage");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuidelineId id = new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow());
    Draft one = draft(event, id, "older");
    Draft other = draft(event, id, "newer");
    CompareRows rows =
        show(guidelines.get(person, id), lineage.trace(person, one.id(), other.id()));
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(GuidelineRoutes.PARAGRAPH)
        .ifPresent(paragraph -> rows.choose(new ParagraphId(paragraph)));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private Draft draft(BeforeEnterEvent event, GuidelineId id, String parameter) {
    return drafts.get(person, id, event.getRouteParameters().getInteger(parameter).orElseThrow());
  }

  private CompareRows show(Guideline guideline, Trace trace) {
    title =
        getTranslation("guideline.compare.name", trace.older().number(), trace.newer().number());
    CompareRows rows =
        new CompareRows(
            trace,
            guideline.language(),
            reasons.map(known -> known.find(person, trace)).orElse(Map.of()),
            reasons.map(known -> known.findPositions(person, trace)).orElse(Map.of()));
    removeAll();
    add(
        new PageHeader(title)
            .crumb(getTranslation("guideline.list.title"), GuidelineRoutes.list())
            .crumb(guideline.title(), GuidelineRoutes.guideline(guideline.id()))
            .here(title)
            .facts(summary(trace)),
        switchRows(rows),
        new Paragraph(getTranslation("guideline.compare.legend")),
        rows);
    return rows;
  }

  /** "212 unchanged, 14 edited, 3 moved, 2 new". */
  private String summary(Trace trace) {
    Map<Fate, Long> counts =
        trace.placements().stream()
            .collect(Collectors.groupingBy(Placement::fate, Collectors.counting()));
    List<String> parts =
        Arrays.stream(Fate.values())
            .filter(counts::containsKey)
            .map(fate -> getTranslation(countKey(fate), counts.get(fate)))
            .collect(Collectors.toList());
    if (!trace.added().isEmpty()) {
      parts.add(getTranslation("guideline.count.added", trace.added().size()));
    }
    return String.join(" · ", parts);
  }

  private static String countKey(Fate fate) {
    return "guideline.count." + fate.name().toLowerCase(Locale.ROOT);
  }

  private Div switchRows(CompareRows rows) {
    return new SwitchButtons(
        getTranslation("guideline.compare.show"),
        List.of(
            getTranslation("guideline.compare.changes"), getTranslation("guideline.compare.all")),
        chosen -> rows.showUnchanged(chosen == 1));
  }
}
