package org.plenary.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.MeetingRefused;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Meetings;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Where the office plans a meeting, or changes one that is still ahead. */
@Route("meetings/new")
@RouteAlias("meetings/:meeting/set-up")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class MeetingSetUpView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Meetings meetings;
  private final MeetingSaving saving;
  private final Guidelines guidelines;
  private final Person person;
  private boolean isChange;

  MeetingSetUpView(
      Meetings meetings, MeetingSaving saving, Guidelines guidelines, CurrentPerson current) {
    this.meetings = meetings;
    this.saving = saving;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation(isChange ? "meeting.set-up.change" : "meeting.set-up.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Meeting> known =
        event
            .getRouteParameters()
            .get("meeting")
            .map(id -> meetings.get(person, new MeetingId(id)));
    List<Guideline> all =
        guidelines.list(person).stream().map(GuidelineListItem::guideline).toList();
    isChange = known.isPresent();
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
            .here(known.map(Meeting::title).orElse(getTranslation("meeting.list.plan"))));
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "book-open",
              getTranslation("meeting.set-up.no-guideline"),
              getTranslation("meeting.set-up.no-guideline-hint")));
      return;
    }
    show(known, all);
  }

  private void show(Optional<Meeting> known, List<Guideline> all) {
    MeetingFields fields = new MeetingFields(person.zone());
    Select<Guideline> guideline = new GuidelineChoice(all);
    guideline.setVisible(known.isEmpty());
    fields.addComponentAsFirst(guideline);
    known.ifPresent(fields::show);
    Button save =
        new Button(
            getTranslation(known.isPresent() ? "meeting.set-up.save" : "meeting.list.plan"),
            event -> save(fields, known, guideline.getValue()));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    String back = known.map(one -> MeetingRoutes.meeting(one.id())).orElse(MeetingRoutes.list());
    Div foot = new Div(save, new LinkButton(getTranslation("meeting.set-up.leave"), back).quiet());
    foot.addClassName("formfoot");
    add(fields, foot);
  }

  private void save(MeetingFields fields, Optional<Meeting> known, Guideline guideline) {
    MeetingPlan plan = fields.plan();
    if (plan == null) {
      return;
    }
    try {
      if (known.isPresent()) {
        saving.change(person, known.get(), plan, () -> open(known.get().id()));
      } else {
        open(saving.plan(person, guideline.id(), plan));
      }
    } catch (MeetingRefused refused) {
      fields.refuse(refused);
    }
  }

  private void open(MeetingId id) {
    getUI().ifPresent(ui -> ui.navigate(MeetingRoutes.meeting(id).substring(1)));
  }
}
