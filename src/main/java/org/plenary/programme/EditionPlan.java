package org.plenary.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenary.identity.PersonId;
import org.plenary.milestone.FollowedDate;
import org.plenary.milestone.FollowedPlans;
import org.plenary.ui.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps an edition's dates as its work plan, from its publication on. */
@Component
class EditionPlan {

  private final Editions editions;
  private final FollowedPlans plans;
  private final Messages messages;
  private final Clock clock;

  EditionPlan(Editions editions, FollowedPlans plans, Messages messages, Clock clock) {
    this.editions = editions;
    this.plans = plans;
    this.messages = messages;
    this.clock = clock;
  }

  @EventListener
  void on(EditionPublished event) {
    Edition edition = editions.get(event.edition());
    make(
        edition,
        new PersonId(event.actor()),
        Arrays.stream(EditionMilestone.values()).map(one -> date(edition, one)).toList());
  }

  /**
   * Makes the plan of an edition that has none, with what is still ahead: nobody recorded whether
   * what is over was met in time, so nothing is claimed about it.
   */
  void makeMissing(Edition edition, PersonId lead) {
    if (plans.isThere(edition.id().subject())) {
      return;
    }
    LocalDate today = clock.instant().atZone(edition.zone()).toLocalDate();
    List<FollowedDate> ahead =
        Arrays.stream(EditionMilestone.values())
            .map(one -> date(edition, one))
            .filter(date -> !date.window().through().isBefore(today))
            .toList();
    if (!ahead.isEmpty()) {
      make(edition, lead, ahead);
    }
  }

  private void make(Edition edition, PersonId lead, List<FollowedDate> dates) {
    plans.make(lead, edition.id().subject(), edition.name(), edition.zone(), dates);
  }

  @EventListener
  void on(EditionDatesMoved event) {
    Edition edition = editions.get(event.edition());
    Arrays.stream(EditionMilestone.values())
        .filter(milestone -> milestone.follows(event.date()))
        .forEach(
            milestone ->
                plans.redate(
                    event.actor(),
                    edition.id().subject(),
                    milestone.key(),
                    milestone.window(edition),
                    event.reason()));
  }

  /** Named once, in the language of the house: a plan is read by many. */
  private FollowedDate date(Edition edition, EditionMilestone milestone) {
    String name = messages.get(Locale.ENGLISH, "programme.milestone." + milestone.key());
    return new FollowedDate(milestone.key(), name, milestone.window(edition));
  }
}
