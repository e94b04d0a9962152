package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.jury.JuryMails;
import org.plenary.notification.ui.BulkMeters;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.verdict.PublicationMailing;
import org.plenary.verdict.Verdict;
import org.plenary.verdict.Verdicts;

/** What stands between a signed verdict and the public: the embargo, the mails, the publication. */
@org.springframework.stereotype.Component
class PublicationPart {

  private final Verdicts verdicts;
  private final Entries entries;
  private final JobScreens jobs;
  private final BulkMeters mails;
  private final MailsAhead ahead;
  private final PublicationMailing mailing;
  private final Dates dates;
  private final Clock clock;

  PublicationPart(
      Verdicts verdicts,
      Entries entries,
      JobScreens jobs,
      BulkMeters mails,
      MailsAhead ahead,
      PublicationMailing mailing,
      Dates dates,
      Clock clock) {
    this.verdicts = verdicts;
    this.entries = entries;
    this.jobs = jobs;
    this.mails = mails;
    this.ahead = ahead;
    this.mailing = mailing;
    this.dates = dates;
    this.clock = clock;
  }

  Component of(Person person, Edition edition, Verdict verdict, Runnable refresh) {
    ReaderDates reader = dates.in(person.locale(), person.zone());
    if (verdict.publishedAt() != null) {
      Badge isPublic =
          new Badge(
              Status.Shape.GOLD,
              "trophy",
              text("verdict.verdict.published", reader.moment(verdict.publishedAt())));
      Anchor page =
          new Anchor("/prizes/" + edition.code() + "/results", text("verdict.verdict.public-page"));
      page.setRouterIgnore(true);
      Paragraph line = new Paragraph(isPublic, page);
      line.addClassName("acts");
      return new Div(line, mails.meter(() -> JuryMails.results(edition, all(edition))));
    }
    Deadline lifts = edition.date(EditionDate.EMBARGO_LIFTS);
    if (!person.isStaff()) {
      return embargo(reader.deadline(lifts));
    }
    if (clock.instant().isBefore(lifts.at())) {
      return embargo(
          reader.deadline(lifts),
          new Button(
              text("verdict.verdict.mails"),
              event ->
                  ahead.open(
                      text("verdict.verdict.mails-title", reader.deadline(lifts)),
                      text("verdict.verdict.mails-text"),
                      () -> mailing.publish(edition.id()))));
    }
    Button publish =
        new Button(text("verdict.verdict.publish"), event -> publish(person, edition, refresh));
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep(
        "globe",
        text("verdict.verdict.publish-step"),
        text("verdict.verdict.publish-text"),
        publish);
  }

  private static NextStep embargo(String lifts, Component... actions) {
    return new NextStep(
        "lock",
        text("verdict.verdict.embargo"),
        text("verdict.verdict.embargo-text", lifts),
        actions);
  }

  /** Everybody who took part is told, so it goes on in the background. */
  private void publish(Person person, Edition edition, Runnable refresh) {
    AskDialog ask =
        jobs.ask(
            text("verdict.verdict.publish-question"),
            text("verdict.verdict.publish-text"),
            text("verdict.verdict.publish"),
            () ->
                new JobPlan(
                    "jury.job.results",
                    List.of(edition.name()),
                    progress -> {
                      progress.outOfMails(0);
                      verdicts.publish(person, edition.id());
                    }),
            refresh);
    ahead.in(ask, () -> mailing.publish(edition.id())).open();
  }

  private Set<EntryId> all(Edition edition) {
    return entries.listByState(edition.id(), EnumSet.allOf(EntryState.class)).stream()
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
