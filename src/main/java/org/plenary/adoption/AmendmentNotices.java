package org.plenary.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office what is to be done with changes that a body decided. */
@Service
@Transactional
public class AmendmentNotices {

  private final ClearanceRows clearances;
  private final AmendmentRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final AdoptionAudience audience;
  private final Notices notices;

  AmendmentNotices(
      ClearanceRows clearances,
      AmendmentRows rows,
      Guidelines guidelines,
      Drafts drafts,
      AdoptionAudience audience,
      Notices notices) {
    this.clearances = clearances;
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.audience = audience;
    this.notices = notices;
  }

  public void tellDecided(GuidelineId id) {
    Clearance decided = clearances.list(id).get(0);
    Map<String, Object> values = values(decided);
    values.put("body", decided.body());
    tell("changes-decided", decided, audience.office(), values);
  }

  /** Those who may confirm it: the office without the one who made it. */
  public void tellToConfirm(GuidelineId id) {
    Amendment latest = rows.list(id).get(0);
    Clearance decided = clearances.list(id).get(0);
    Map<String, Object> values = values(decided);
    values.put("finalDraft", drafts.get(latest.draft()).number());
    tell("amendment-frozen", decided, audience.others(latest.frozenBy()), values);
  }

  public void tellGivenBack(GuidelineId id) {
    Amendment latest = rows.list(id).get(0);
    Clearance decided = clearances.list(id).get(0);
    Map<String, Object> values = values(decided);
    values.put("finalDraft", drafts.get(latest.draft()).number());
    values.put("why", latest.words());
    tell("amendment-given-back", decided, audience.office(), values);
  }

  private Map<String, Object> values(Clearance decided) {
    Map<String, Object> values = new HashMap<>();
    values.put("guideline", guidelines.get(decided.guideline()).title());
    values.put("draft", drafts.get(decided.draft()).number());
    values.put("words", decided.words());
    return values;
  }

  private void tell(
      String template, Clearance decided, Collection<Person> to, Map<String, Object> values) {
    GuidelineId id = decided.guideline();
    for (Person person : to) {
      notices.queue(
          new NoticeRequest(
              "consultation/" + template,
              person.asRecipient(),
              id.subject(),
              AdoptionRoutes.guideline(id),
              null,
              values,
              null));
    }
  }
}
