package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostWork;
import org.plenary.meeting.Hosting;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.DatePickers;

/** What the office does about one thing to be hosted; each shows the mails it sends beforehand. */
@SpringComponent
class HostActs {

  private final HostWork work;
  private final MailedJobs jobs;

  HostActs(HostWork work, MailedJobs jobs) {
    this.work = work;
    this.jobs = jobs;
  }

  Button choose(Person by, Hosting hosting, HostOffer offer, Runnable refresh) {
    String host = offer.terms().host();
    Button button =
        new Button(
            text("meeting.hosts.choose"),
            click -> decide(by, hosting, offer, text("meeting.hosts.choose-title", host), refresh));
    // Each card has one: whoever hears the page has to tell them apart.
    button.setAriaLabel(text("meeting.hosts.choose-title", host));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  Button close(Person by, Hosting hosting, Runnable refresh) {
    return new Button(
        text("meeting.hosts.close"),
        click -> decide(by, hosting, null, text("meeting.hosts.close"), refresh));
  }

  private void decide(
      Person by, Hosting hosting, @Nullable HostOffer chosen, String title, Runnable refresh) {
    TextArea reason = HostOfferForm.area("meeting.hosts.reason", 1000);
    jobs.ask(
            title,
            text(chosen == null ? "meeting.hosts.close-text" : "meeting.hosts.choose-text"),
            text(chosen == null ? "meeting.hosts.close" : "meeting.hosts.choose"),
            () ->
                new JobPlan(
                    "meeting.job.host",
                    List.of(hosting.name()),
                    work.decide(
                        by, hosting.id(), chosen == null ? null : chosen.id(), reason.getValue())),
            refresh,
            reason)
        .with(reason)
        .open();
  }

  Button extend(Person by, Hosting hosting, Runnable refresh) {
    return new Button(
        text("meeting.hosts.extend"),
        click -> {
          DatePicker due = DatePickers.day(text("meeting.proposals.due"));
          due.setHelperText(text("meeting.hosts.due-help", hosting.zone().getId()));
          TextArea reason = HostOfferForm.area("meeting.hosts.reason", 1000);
          jobs.ask(
                  text("meeting.hosts.extend"),
                  text("meeting.hosts.extend-text"),
                  text("meeting.hosts.extend"),
                  () -> {
                    if (due.isEmpty()) {
                      throw new NoDay();
                    }
                    return new JobPlan(
                        "meeting.job.host-extend",
                        List.of(hosting.name()),
                        work.extend(by, hosting.id(), due.getValue(), reason.getValue()));
                  },
                  refresh,
                  due,
                  reason)
              .with(due, reason)
              .open();
        });
  }
}
