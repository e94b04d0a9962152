package org.plenary.adoption;

import java.time.Clock;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.DraftStarted;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Lineage;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds a text to the changes that were decided: until they are in it nothing else is written, and
 * once it is adopted they are not put in again.
 */
@Component
class AmendmentPolicy {

  private final ClearanceRows clearances;
  private final AmendmentRows rows;
  private final Drafts drafts;
  private final Lineage lineage;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AmendmentPolicy(
      ClearanceRows clearances,
      AmendmentRows rows,
      Drafts drafts,
      Lineage lineage,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clearances = clearances;
    this.rows = rows;
    this.drafts = drafts;
    this.lineage = lineage;
    this.events = events;
    this.clock = clock;
  }

  /** The decision whose changes are to be put in. */
  Clearance requireOwed(GuidelineId guideline) {
    return clearances.list(guideline).stream()
        .findFirst()
        .filter(Clearance::isBeingAmended)
        .orElseThrow(() -> new AdoptionRefused("no-changes"));
  }

  Clearance decision(Amendment of) {
    return clearances.list(of.guideline()).stream()
        .filter(one -> one.id().equals(of.clearance()))
        .findFirst()
        .orElseThrow();
  }

  void requireChanged(Draft text, Clearance decided) {
    boolean isSame = lineage.trace(decided.draft(), text.id()).isUnchanged();
    if (isSame) {
      throw new AdoptionRefused("nothing-changed", drafts.get(decided.draft()).number());
    }
  }

  boolean isMaker(Person person, Amendment of) {
    return person.id().equals(of.frozenBy())
        || drafts.listWriters(of.draft()).contains(person.id());
  }

  @EventListener
  void on(DraftStarted event) {
    boolean isOwed =
        clearances.list(event.guideline()).stream()
            .findFirst()
            .filter(Clearance::isBeingAmended)
            .isPresent();
    if (drafts.get(event.draft()).isAmendment() != isOwed) {
      throw new AdoptionRefused(isOwed ? "changes-first" : "no-changes");
    }
    if (rows.list(event.guideline()).stream().anyMatch(one -> !one.isJudged())) {
      throw new AdoptionRefused("to-confirm");
    }
  }

  /** However it was frozen, somebody else looks at it. */
  @EventListener
  void on(DraftFrozen event) {
    Draft text = drafts.get(event.draft());
    if (text.isAmendment()) {
      Clearance decided = requireOwed(event.guideline());
      requireChanged(text, decided);
      rows.insert(decided.id(), text.id(), event.actor(), clock.instant());
      events.publishEvent(new AmendmentFrozen(event.guideline(), text.number(), event.actor()));
    }
  }
}
