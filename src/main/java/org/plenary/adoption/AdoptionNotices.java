package org.plenary.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a text is on its way to adoption. */
@Service
@Transactional
public class AdoptionNotices {

  private final ClearanceRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final AdoptionAudience audience;
  private final Notices notices;

  AdoptionNotices(
      ClearanceRows rows,
      Guidelines guidelines,
      Drafts drafts,
      AdoptionAudience audience,
      Notices notices) {
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.audience = audience;
    this.notices = notices;
  }

  public void tellCleared(GuidelineId id) {
    Clearance text = latest(id);
    tell(
        "text-cleared", text, audience.atWork(id), GuidelineRoutes.draft(drafts.get(text.draft())));
  }

  /** Nobody is told while decided changes are put in: that the text has them is told instead. */
  public void tellAdopted(GuidelineId id) {
    Clearance text = latest(id);
    if (!text.isAdopted()) {
      return;
    }
    Collection<Person> to = audience.concerned(id);
    tell("adopted", text, to, GuidelineRoutes.draft(drafts.get(text.text())));
    audience
        .outside(id, to)
        .forEach(one -> queue("adopted-contributor", text, one.recipient(), one.link(), false));
  }

  public void tellSentBack(GuidelineId id) {
    tell("text-sent-back", latest(id), audience.atWork(id), GuidelineRoutes.guideline(id));
  }

  private Clearance latest(GuidelineId id) {
    return rows.list(id).get(0);
  }

  private void tell(String template, Clearance text, Collection<Person> to, String link) {
    to.forEach(person -> queue(template, text, person.asRecipient(), link, person.isStaff()));
  }

  private void queue(String template, Clearance text, Recipient to, String link, boolean isOffice) {
    Map<String, Object> values = new HashMap<>();
    values.put("guideline", guidelines.get(text.guideline()).title());
    values.put("draft", drafts.get(text.draft()).number());
    values.put("isOffice", isOffice);
    values.put("ground", text.ground());
    values.put("body", text.body());
    values.put("words", text.words());
    if (text.amended() != null) {
      values.put("finalDraft", drafts.get(text.amended()).number());
    }
    if (text.decidedOn() != null) {
      values.put("day", text.decidedOn());
    }
    notices.queue(
        new NoticeRequest(
            "consultation/" + template, to, text.guideline().subject(), link, null, values, null));
  }
}
