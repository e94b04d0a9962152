package org.plenary.guideline;

/**
 * The smallest part of a draft that can be named, as it stands in that draft.
 *
 * @param number derived from its place, as readers cite it: "3" and "3.A" for headings, "3.3" for
 *     text and tables, "3.3(b)" for items, "fn 4" for footnotes
 * @param position counts from 0 without gaps
 * @param level from 1; says something of headings and list items only
 * @param text plain, as written; {@link #NOTE_MARK} stands where a footnote is called
 * @param revision grows with every change in a working draft
 * @param sectionNumber 0 before the first heading
 * @param sectionTitle empty before the first heading
 */
public record Paragraph(
    ParagraphId id,
    String number,
    int position,
    ParagraphKind kind,
    int level,
    String text,
    int revision,
    int sectionNumber,
    String sectionTitle) {

  /** The first mark in a paragraph calls the first footnote after it, and so on. */
  public static final String NOTE_MARK = "[^]";

  public boolean isSectionHeading() {
    return kind == ParagraphKind.HEADING && level == 1;
  }

  /** The same paragraph with another text. */
  public Paragraph saying(String other) {
    return new Paragraph(
        id, number, position, kind, level, other, revision, sectionNumber, sectionTitle);
  }

  /** The text without the marks of footnotes: what a reader quotes. */
  public String words() {
    return text.replace(NOTE_MARK, "");
  }
}
