package org.plenary.programme;

import java.util.Arrays;
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

  EditionPlan(Editions editions, FollowedPlans plans, Messages messages) {
    this.editions = editions;
    this.plans = plans;
    this.messages = messages;
  }

  @EventListener
  void on(EditionPublished event) {
    Edition edition = editions.get(event.edition());
    plans.make(
        new PersonId(event.actor()),
        edition.id().subject(),
        edition.name(),
        edition.zone(),
        Arrays.stream(EditionMilestone.values()).map(one -> date(edition, one)).toList());
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
