package org.plenary.entry;

import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;

/** Begins letters to the owner of an entry. */
public final class EntryLetters {

  private EntryLetters() {}

  /** One that names the entry and leads to its page, or to a page below it. */
  public static EditionLetter about(Edition edition, Entry entry, String template, String page) {
    return new EditionLetter(
            edition, template, entry.id().subject(), "/my-entries/" + entry.id() + page)
        .with("title", entry.title());
  }
}
