package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Objection;
import org.plenary.consultation.ObjectionDesk;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** Objections to answers that are out: those the office has not looked at, then the others. */
@Route("objections/:comment?")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ObjectionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ObjectionDesk objections;
  private final Comments comments;
  private final Guidelines guidelines;
  private final Person person;

  ObjectionsView(
      ObjectionDesk objections, Comments comments, Guidelines guidelines, CurrentPerson current) {
    this.objections = objections;
    this.comments = comments;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.objections.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Guideline> guideline =
        event
            .getRouteParameters()
            .get("comment")
            .map(id -> comments.get(person, new CommentId(id)))
            .map(comment -> guidelines.get(comment.guideline()))
            .or(() -> guidelines.findCurrent(person));
    if (guideline.isPresent()) {
      show(guideline.get());
    } else {
      removeAll();
      add(new PageHeader(getPageTitle()), none());
    }
  }

  private void show(Guideline guideline) {
    removeAll();
    List<Objection> all = objections.list(person, guideline.id());
    List<Objection> open = all.stream().filter(Objection::isOpen).toList();
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("consultation.menu.register"), ConsultationRoutes.register())
            .here(getPageTitle())
            .facts(guideline.title()));
    if (all.isEmpty()) {
      add(none());
      return;
    }
    if (!open.isEmpty()) {
      add(
          new NextStep(
              "flag",
              getTranslation("consultation.objections.owed", open.size()),
              getTranslation("consultation.objections.owed-text")));
    }
    add(
        section("open", open, guideline),
        section("done-title", all.stream().filter(one -> !one.isOpen()).toList(), guideline));
  }

  private PageSection section(String name, List<Objection> some, Guideline guideline) {
    Div list = new Div();
    some.forEach(
        one ->
            list.add(
                new ObjectionCard(
                    one, objections, person, guideline.language(), () -> show(guideline))));
    PageSection section =
        new PageSection(getTranslation("consultation.objections." + name), list).count(some.size());
    section.setVisible(!some.isEmpty());
    return section;
  }

  private Component none() {
    return new EmptyState(
        "flag",
        getTranslation("consultation.objections.none"),
        getTranslation("consultation.objections.none-hint"));
  }
}
