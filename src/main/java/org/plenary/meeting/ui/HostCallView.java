package org.plenary.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.HostWork;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.DatePickers;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Where the office says what hosts are looked for, and until when offers are taken. */
@Route("guidelines/:guideline/hosts/new")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class HostCallView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final HostWork work;
  private final MailedJobs jobs;
  private final Guidelines guidelines;
  private final Person person;

  HostCallView(HostWork work, MailedJobs jobs, Guidelines guidelines, CurrentPerson current) {
    this.work = work;
    this.jobs = jobs;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("meeting.hosts.call");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuidelineId id = new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow());
    String name = guidelines.get(person, id).title();
    removeAll();
    HostWantedField wanted = new HostWantedField();
    DatePicker due = DatePickers.day(getTranslation("meeting.proposals.due"));
    due.setHelperText(getTranslation("meeting.hosts.due-help", person.zone().getId()));
    TextArea note = HostOfferForm.area("meeting.hosts.note", 1000);
    RefusalLine refusal = new RefusalLine();
    Button call =
        new Button(
            getTranslation("meeting.hosts.call"),
            click ->
                refusal.attempt(
                    () -> {
                      if (due.isEmpty()) {
                        throw new NoDay();
                      }
                      jobs.show(
                          new JobPlan(
                              "meeting.job.hosts",
                              List.of(name),
                              work.open(
                                  person, id, wanted.wanted(), due.getValue(), note.getValue())),
                          () -> leave(id));
                    }));
    call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields =
        new Div(new H2(getTranslation("meeting.hosts.wanted")), wanted, due, note, refusal);
    fields.addClassNames("formcol", "meetingfields");
    Div foot =
        new Div(
            call,
            new LinkButton(getTranslation("meeting.set-up.leave"), MeetingRoutes.hosts(id))
                .quiet());
    foot.addClassName("formfoot");
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("meeting.hosts.title", name), MeetingRoutes.hosts(id))
            .here(getPageTitle())
            .facts(getTranslation("meeting.hosts.call-text")),
        fields,
        foot);
  }

  private void leave(GuidelineId id) {
    getUI().ifPresent(ui -> ui.navigate(MeetingRoutes.hosts(id).substring(1)));
  }
}
