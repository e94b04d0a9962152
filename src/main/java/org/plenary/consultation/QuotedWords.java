package org.plenary.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Paragraph;

/**
 * Finds the place of words that were typed or copied from the page, whatever their spacing. Which
 * of several places is meant is asked for, and never guessed.
 */
final class QuotedWords {

  private QuotedWords() {}

  /** What stands nowhere stays without a place, and is refused with what else is wrong. */
  static CommentForm placed(CommentForm form, List<Paragraph> text) {
    Anchor anchor = form.anchor();
    if (anchor == null || anchor.paragraph() == null || anchor.start() != null) {
      return form;
    }
    Paragraph paragraph = CommentPolicy.find(text, anchor.paragraph());
    List<Anchor> found = find(paragraph, anchor.quote());
    return found.isEmpty() ? form : form.at(only(paragraph, found));
  }

  /** Each place of the words in a paragraph, in order. */
  static List<Anchor> find(Paragraph paragraph, String typed) {
    String quote = typed.strip();
    return quote.isEmpty() || quote.length() > CommentPolicy.LONGEST_QUOTE
        ? List.of()
        : spaced(quote)
            .matcher(paragraph.words())
            .results()
            .map(one -> Anchor.words(paragraph.id(), one.group(), one.start()))
            .toList();
  }

  static Anchor only(Paragraph paragraph, List<Anchor> found) {
    if (found.size() > 1) {
      throw new CommentRefused(
          Field.QUOTE, "quote-several-times", paragraph.number(), found.size());
    }
    return found.get(0);
  }

  private static Pattern spaced(String quote) {
    return Pattern.compile(
        Arrays.stream(quote.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
  }
}
