package org.plenary.guideline;

/** Where the screens of guidelines are: the same paths in links, mails and work items. */
public final class GuidelineRoutes {

  /** The query parameter that names a paragraph to begin at. */
  public static final String PARAGRAPH = "paragraph";

  private GuidelineRoutes() {}

  public static String list() {
    return "/guidelines";
  }

  public static String guideline(GuidelineId id) {
    return "/guidelines/" + id;
  }

  /** The working draft, to write at. */
  public static String edit(GuidelineId id) {
    return guideline(id) + "/edit";
  }

  public static String draft(Draft draft) {
    return guideline(draft.guideline()) + "/drafts/" + draft.number();
  }

  /** The draft, open at a paragraph. */
  public static String paragraph(Draft draft, ParagraphId paragraph) {
    return draft(draft) + "#" + anchor(paragraph);
  }

  /** The id a paragraph has in the pages that show it. */
  public static String anchor(ParagraphId paragraph) {
    return "p-" + paragraph;
  }

  /** Two drafts word by word. */
  public static String compare(Draft older, Draft newer) {
    return guideline(older.guideline()) + "/compare/" + older.number() + "/" + newer.number();
  }

  /** Two drafts word by word, at a paragraph of either. */
  public static String compare(Draft older, Draft newer, ParagraphId paragraph) {
    return compare(older, newer) + "?" + PARAGRAPH + "=" + paragraph;
  }

  /** The draft as a file: {@code docx}, {@code pdf} or {@code html}. */
  public static String file(Draft draft, String ending) {
    return "/draft-files/" + draft.id() + "/draft-" + draft.number() + "." + ending;
  }
}
