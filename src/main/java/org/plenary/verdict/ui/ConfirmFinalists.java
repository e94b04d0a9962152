package org.plenary.verdict.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.verdict.FinalistProposal;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.FinalistsWork;
import org.springframework.stereotype.Component;

/** Asks once more before the finalists are confirmed, and for the reason where one is wanted. */
@Component
class ConfirmFinalists {

  private final Finalists finalists;
  private final FinalistsWork confirming;
  private final JobScreens jobs;
  private final MailsAhead ahead;

  ConfirmFinalists(
      Finalists finalists, FinalistsWork confirming, JobScreens jobs, MailsAhead ahead) {
    this.finalists = finalists;
    this.confirming = confirming;
    this.jobs = jobs;
    this.ahead = ahead;
  }

  void open(
      Edition edition,
      Person person,
      Collection<EntryId> chosen,
      FinalistProposal proposal,
      Runnable done) {
    List<EntryId> list = List.copyOf(chosen);
    boolean departs = !Set.copyOf(list).equals(proposal.finalists());
    TextArea reason = new TextArea(UI.getCurrent().getTranslation("jury.reason.label"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setMinHeight("6rem");
    AskDialog ask =
        jobs.ask(
            text("confirm-question", list.size()),
            text(departs ? "departs-text" : "confirm-text"),
            text("confirm-button", list.size()),
            () -> plan(edition, person, list, departs ? reason.getValue().strip() : ""),
            done);
    if (departs) {
      ask.with(reason);
    }
    // The mails say nothing of the reason, so they can be looked at before it is typed.
    ahead.in(ask, () -> finalists.confirm(person, edition.id(), list, "…")).open();
  }

  private JobPlan plan(Edition edition, Person person, List<EntryId> list, String departures) {
    return new JobPlan(
        "jury.job.finalists",
        List.of(edition.name()),
        confirming.of(person, edition.id(), list, departures));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation("verdict.finalists." + key, arguments);
  }
}
