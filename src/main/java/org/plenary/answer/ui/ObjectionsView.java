package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.answer.Objection;
import org.plenary.answer.ObjectionDesk;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.Isolated;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/**
 * Objections to answers that are out, in every guideline or some: those the office has not looked
 * at, then the others.
 */
@Route("objections/:comment?")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ObjectionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ObjectionDesk objections;
  private final Comments comments;
  private final Guidelines guidelines;
  private final Person person;
  private final Div list = new Div();
  private Map<GuidelineId, Guideline> known = Map.of();

  ObjectionsView(
      ObjectionDesk objections, Comments comments, Guidelines guidelines, CurrentPerson current) {
    this.objections = objections;
    this.comments = comments;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("answer.objections.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    known =
        guidelines.list(person).stream()
            .map(GuidelineListItem::guideline)
            .collect(
                Collectors.toMap(
                    Guideline::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    FilterButton<Guideline> filter =
        new FilterButton<>(
            getTranslation("answer.objections.guideline"), known.values(), Guideline::title);
    removeAll();
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("answer.menu.register"), ConsultationRoutes.register())
            .here(getPageTitle()));
    if (known.size() > 1) {
      Div filters = new Div(new FilterSet(filter));
      filters.addClassName("filters");
      add(filters);
    }
    add(list);
    event
        .getRouteParameters()
        .get("comment")
        .map(id -> comments.get(person, new CommentId(id)))
        .ifPresent(comment -> filter.setValue(Set.of(known.get(comment.guideline()))));
    filter.onChange(this::show);
    show(filter.getValue());
  }

  private void show(Set<Guideline> of) {
    list.removeAll();
    List<Objection> all =
        objections.list(person, of.stream().map(Guideline::id).collect(Collectors.toSet()));
    List<Objection> open = all.stream().filter(Objection::isOpen).toList();
    if (all.isEmpty()) {
      list.add(none());
      return;
    }
    if (!open.isEmpty()) {
      list.add(
          new NextStep(
              "flag",
              getTranslation("answer.objections.owed", open.size()),
              getTranslation("answer.objections.owed-text")));
    }
    list.add(
        section("open", open, of),
        section("done-title", all.stream().filter(one -> !one.isOpen()).toList(), of));
  }

  private PageSection section(String name, List<Objection> some, Set<Guideline> of) {
    Div cards = new Div();
    for (Objection one : some) {
      Guideline guideline = known.get(one.comment().guideline());
      if (known.size() > 1) {
        Div title = new Div(new Isolated(guideline.title()));
        title.addClassNames("small", "ink2");
        cards.add(title);
      }
      cards.add(new ObjectionCard(one, objections, person, guideline.language(), () -> show(of)));
    }
    PageSection section =
        new PageSection(getTranslation("answer.objections." + name), cards).count(some.size());
    section.setVisible(!some.isEmpty());
    return section;
  }

  private Component none() {
    return new EmptyState(
        "flag",
        getTranslation("answer.objections.none"),
        getTranslation("answer.objections.none-hint"));
  }
}
