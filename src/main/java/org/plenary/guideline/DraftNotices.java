package org.plenary.guideline;

import java.util.List;
import java.util.Map;
import org.plenary.group.Participants;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the experts, and those who speak for bodies, that the outline or a new draft is out. */
@Service
@Transactional
public class DraftNotices {

  private final Drafts drafts;
  private final Guidelines guidelines;
  private final Lineage lineage;
  private final Participants participants;
  private final Notices notices;

  DraftNotices(
      Drafts drafts,
      Guidelines guidelines,
      Lineage lineage,
      Participants participants,
      Notices notices) {
    this.drafts = drafts;
    this.guidelines = guidelines;
    this.lineage = lineage;
    this.participants = participants;
    this.notices = notices;
  }

  /** That the outline, the first of the drafts, is frozen and can be read. */
  public void tellOutlineOut(GuidelineId id) {
    drafts.list(id).stream()
        .filter(draft -> draft.isOutline() && draft.isFrozen())
        .forEach(
            outline ->
                tell(
                    id,
                    "outline-out",
                    GuidelineRoutes.draft(outline),
                    Map.of("guideline", guidelines.get(id).title())));
  }

  /** What the newest frozen draft changed in the one before; nothing while there is only one. */
  public void tellOut(GuidelineId id) {
    List<Draft> frozen = drafts.list(id).stream().filter(Draft::isFrozen).toList();
    if (frozen.size() < 2) {
      return;
    }
    Draft before = frozen.get(frozen.size() - 2);
    Draft now = frozen.get(frozen.size() - 1);
    Map<String, Object> values =
        values(
            guidelines.get(id), before, now, ChangeCount.of(lineage.trace(before.id(), now.id())));
    tell(id, "draft-out", GuidelineRoutes.compare(before, now), values);
  }

  private void tell(GuidelineId id, String text, String link, Map<String, Object> values) {
    for (Person to : participants.list(id.value())) {
      notices.queue(
          new NoticeRequest(
              "consultation/" + text, to.asRecipient(), id.subject(), link, null, values, null));
    }
  }

  private static Map<String, Object> values(
      Guideline guideline, Draft before, Draft now, ChangeCount count) {
    return Map.of(
        "guideline", guideline.title(),
        "draft", now.number(),
        "before", before.number(),
        "changed", count.changed(),
        "added", count.added(),
        "removed", count.removed(),
        "moved", count.moved(),
        "isSame", count.isNothing());
  }
}
