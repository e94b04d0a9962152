package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.DomainEvent;

/** Earlier comments were taken along into a later draft, as far as the lineage is sure. */
public record CommentsCarried(GuidelineId guideline, DraftId draft, int comments)
    implements GuidelineEvent {

  @Override
  public String actor() {
    return DomainEvent.SYSTEM;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft.value(), "comments", comments);
  }
}
