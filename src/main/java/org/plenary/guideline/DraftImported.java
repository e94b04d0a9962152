package org.plenary.guideline;

import java.util.Map;

/** The text of a file became that of a working draft. */
public record DraftImported(
    GuidelineId guideline,
    DraftId draft,
    String fileName,
    String sha256,
    int paragraphs,
    String actor)
    implements GuidelineEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "draft", draft.value(), "file", fileName, "sha256", sha256, "paragraphs", paragraphs);
  }
}
