package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.award.GuestListWork;
import org.plenary.award.GuestLists;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.springframework.stereotype.Component;

/** The two mails to many of the guest list, each shown before it goes. */
@Component
class GuestMailing {

  private final GuestLists lists;
  private final GuestListWork work;
  private final JobScreens jobs;
  private final MailsAhead ahead;

  GuestMailing(GuestLists lists, GuestListWork work, JobScreens jobs, MailsAhead ahead) {
    this.lists = lists;
    this.work = work;
    this.jobs = jobs;
    this.ahead = ahead;
  }

  Button confirm(Person by, Edition edition, int count) {
    Button button =
        new Button(
            text("award.guests.confirm", count),
            event ->
                ahead
                    .in(
                        ask(
                            "confirm",
                            count,
                            () ->
                                new JobPlan(
                                    "entry.job.guests-confirm",
                                    List.of(edition.name()),
                                    work.confirm(by, edition.id()))),
                        () -> lists.confirm(by, edition.id()))
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  Button remind(Person by, Edition edition, int count) {
    return new Button(
        text("award.guests.remind", count),
        event ->
            ahead
                .in(
                    ask(
                        "remind",
                        count,
                        () ->
                            new JobPlan(
                                "entry.job.guests-remind",
                                List.of(edition.name()),
                                work.remind(by, edition.id()))),
                    () -> lists.remind(by, edition.id()))
                .open());
  }

  private AskDialog ask(String what, int count, Supplier<JobPlan> plan) {
    return jobs.ask(
        text("award.guests." + what + "-title", count),
        text("award.guests." + what + "-text"),
        text("award.guests." + what, count),
        plan,
        () -> UI.getCurrent().refreshCurrentRoute(false));
  }
}
