package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.GroupRoutes;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** The top of the call's page: how far the call is, and what the office can do about it. */
class CallHeader {

  private final Calls calls;
  private final CallScreens screens;
  private final Person person;
  private final ReaderDates dates;
  private final Instant now;
  private final ExpertGroup group;
  private final Runnable changed;

  CallHeader(
      Calls calls,
      CallScreens screens,
      Person person,
      ReaderDates dates,
      Instant now,
      ExpertGroup group,
      Runnable changed) {
    this.calls = calls;
    this.screens = screens;
    this.person = person;
    this.dates = dates;
    this.now = now;
    this.group = group;
    this.changed = changed;
  }

  PageHeader of(Optional<Call> call, int sent, int drafts) {
    return new PageHeader(text("group.call.title"))
        .crumb(text("group.groups.title"), GroupRoutes.groups())
        .crumb(group.name(), GroupRoutes.group(group.id()))
        .here(text("group.call.title"))
        .facts(
            text(
                "group.call.facts",
                call.map(this::words).orElse(text("group.call.not-planned")),
                text("group.call.count", sent, drafts)))
        .actions(call.map(this::actions).orElseGet(() -> new Component[0]));
  }

  private String words(Call call) {
    if (call.isConfirmed()) {
      return text("group.call.confirmed", dates.moment(call.confirmedAt()));
    }
    String closes = GroupWords.deadline(dates, call.closes());
    if (!call.isPublished()) {
      return text("group.call.planned", closes);
    }
    return call.hasClosedBy(now)
        ? text("group.call.closed", closes)
        : text("group.call.open", closes);
  }

  private Component[] actions(Call call) {
    List<Component> actions = new ArrayList<>();
    actions.add(
        new LinkButton(text("group.call.focal-points"), ExpertRoutes.focalPoints(group.id()))
            .icon("mail")
            .quiet());
    if (person.isStaff()) {
      actions.add(
          new LinkButton(text("group.call.form"), ExpertRoutes.nominationForm(group.id()))
              .icon("languages")
              .quiet());
    }
    if (call.isPublished()) {
      LinkButton page =
          new LinkButton(text("group.call.public-page"), GroupRoutes.publicCall(group.id()))
              .icon("globe")
              .quiet();
      page.setRouterIgnore(true);
      actions.add(page);
    }
    if (person.isStaff() && !call.isConfirmed()) {
      Button dates =
          new Button(
              text(call.isPublished() ? "group.call.extend" : "group.call.change"),
              new Icon("calendar-clock"),
              event -> new CallDialog(calls, screens, person, group, call, changed).open());
      dates.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      actions.add(dates);
    }
    return actions.toArray(Component[]::new);
  }
}
