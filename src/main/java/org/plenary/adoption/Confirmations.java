package org.plenary.adoption;

import java.time.Clock;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an amended text is exactly what the body decided. Who put the changes in does not say so;
 * somebody else of the office does.
 */
@Service
@Transactional
public class Confirmations {

  private static final int LONGEST_WORDS = 2000;

  private final AmendmentRows rows;
  private final AmendmentPolicy policy;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Confirmations(
      AmendmentRows rows,
      AmendmentPolicy policy,
      Drafts drafts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /** Says that this draft is exactly what was decided; from here on everybody has it. */
  public void confirm(Person by, DraftId draft) {
    Amendment found = requireJudge(by, draft);
    judge(found, by, true, "");
    events.publishEvent(
        new GuidelineAdopted(
            found.guideline(), policy.decision(found).body(), true, by.id().value()));
  }

  /** Says what in this draft is not as it was decided. It is put right in another draft. */
  public void giveBack(Person by, DraftId draft, String why) {
    Amendment found = requireGivable(by, draft, why);
    judge(found, by, false, why.strip());
    events.publishEvent(
        new AmendmentGivenBack(
            found.guideline(), drafts.get(draft).number(), why.strip(), by.id().value()));
  }

  private void judge(Amendment one, Person by, boolean isAsDecided, String words) {
    if (!rows.judge(one.draft(), by.id(), clock.instant(), isAsDecided, words)) {
      throw new AdoptionRefused("judged");
    }
  }

  @Transactional(readOnly = true)
  Amendment requireGivable(Person by, DraftId draft, String why) {
    Amendment found = requireJudge(by, draft);
    if (why.isBlank() || why.length() > LONGEST_WORDS) {
      throw new AdoptionRefused("why-not", LONGEST_WORDS);
    }
    return found;
  }

  /** Refuses whoever wrote the changes in, and a draft that nobody waits for. */
  @Transactional(readOnly = true)
  Amendment requireJudge(Person by, DraftId draft) {
    drafts.get(by, draft);
    NotAllowed.unlessStaff(by);
    Amendment found = rows.find(draft).orElseThrow(() -> new NotFound(DraftId.KIND, draft.value()));
    if (found.isJudged()) {
      throw new AdoptionRefused("judged");
    }
    if (policy.isMaker(by, found)) {
      throw new AdoptionRefused("own-amendment");
    }
    return found;
  }

  /** Whether this person may confirm it or give it back. */
  @Transactional(readOnly = true)
  public boolean mayJudge(Person by, Amendment one) {
    return by.isStaff() && !one.isJudged() && !policy.isMaker(by, one);
  }
}
