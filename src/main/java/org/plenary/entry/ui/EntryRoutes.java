package org.plenary.entry.ui;

import org.plenary.entry.EntryId;

/**
 * Where the screens of entries are: an applicant's under one address, the office's under another.
 */
public final class EntryRoutes {

  private EntryRoutes() {}

  /** An applicant's own entries. */
  public static String own() {
    return "/my-entries";
  }

  public static String start() {
    return "/my-entries/new";
  }

  public static String own(EntryId id) {
    return "/my-entries/" + id;
  }

  public static String edit(EntryId id) {
    return own(id) + "/edit";
  }

  /** What is about to be sent, to read once more. */
  public static String review(EntryId id) {
    return own(id) + "/review";
  }

  /** The receipt, right after sending. */
  public static String sent(EntryId id) {
    return own(id) + "/sent";
  }

  public static String correct(EntryId id) {
    return own(id) + "/correct";
  }

  /** Whether the entry may move to another category. */
  public static String category(EntryId id) {
    return own(id) + "/category";
  }

  public static String award(EntryId id) {
    return own(id) + "/award";
  }

  /** A version as it was sent, as PDF. */
  public static String copy(EntryId id, int version) {
    return "/entry-copies/" + id + "/" + version + ".pdf";
  }

  /** Answers an invitation to write an entry with its owner. */
  public static String invitation(String token) {
    return "/co-editor-invitations/" + token;
  }

  /** The office's list. */
  public static String list() {
    return "/entries";
  }

  /** An entry as the office reads it. */
  public static String entry(EntryId id) {
    return "/entries/" + id;
  }

  /** What was objected to a decision about an entry, for the office to answer. */
  public static String objection(EntryId id) {
    return "/entry-objections/" + id;
  }

  /** The award of an entry, for the office to care for. */
  public static String awardCare(EntryId id) {
    return entry(id) + "/award";
  }

  /** Hands an entry to somebody else. */
  public static String handOver(EntryId id) {
    return entry(id) + "/owner";
  }

  /** The procedure of one's own entry, drawn, with where it stands. */
  public static String ownRoad(EntryId id) {
    return own(id) + "/road";
  }

  /** The same as the office sees it. */
  public static String road(EntryId id) {
    return entry(id) + "/road";
  }

  /** Everything that waits for a screener. */
  public static String screening() {
    return "/screening";
  }

  public static String screening(EntryId id) {
    return "/screening/" + id;
  }
}
