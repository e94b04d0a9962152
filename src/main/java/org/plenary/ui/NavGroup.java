package org.plenary.ui;

/**
 * Where an item stands in the navigation. A view says {@code @Menu(title = "a.text.key", order =
 * NavGroup.EDITION + 1, icon = "file-text")}; whoever may not open the view does not see the item.
 */
public final class NavGroup {

  /** What concerns everybody: the inbox. */
  public static final double OWN = 0;

  public static final double APPLICANT = 100;
  public static final double JUROR = 200;

  /** The work on one edition, for staff. */
  public static final double EDITION = 300;

  /** The work on guidelines: rounds, texts, experts and bodies. */
  public static final double GUIDELINE = 400;

  /** What lies across programmes, for staff. */
  public static final double ACROSS = 500;

  /** Help and the reader's own account, last. */
  public static final double SELF = 600;

  private NavGroup() {}
}
