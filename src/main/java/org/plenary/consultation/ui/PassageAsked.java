package org.plenary.consultation.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.Passage;

/** Which words of the public draft a link points at; those of a made-up link mark nothing. */
record PassageAsked(@Nullable String passage, @Nullable Integer from, @Nullable Integer to) {

  static PassageAsked none() {
    return new PassageAsked(null, null, null);
  }

  NoteNumbers in(List<Paragraph> text) {
    NoteNumbers notes = NoteNumbers.of(text);
    Integer begin = from;
    Integer end = to;
    if (begin == null || end == null) {
      return notes;
    }
    return text.stream()
        .filter(one -> one.id().value().equals(passage))
        .findFirst()
        .map(one -> notes.marking(one, List.of(new Passage(begin, end))))
        .orElse(notes);
  }
}
