package org.plenary.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.guideline.Paragraph;

/** Finds the place of words that were typed or copied from the page, whatever their spacing. */
final class QuotedWords {

  private QuotedWords() {}

  /** What stands nowhere stays without a place, and is refused with what else is wrong. */
  static CommentForm placed(CommentForm form, List<Paragraph> text) {
    Anchor anchor = form.anchor();
    if (anchor == null || anchor.paragraph() == null || anchor.start() != null) {
      return form;
    }
    String quote = anchor.quote().strip();
    if (quote.isEmpty() || quote.length() > CommentPolicy.LONGEST_QUOTE) {
      return form;
    }
    Matcher found = spaced(quote).matcher(CommentPolicy.find(text, anchor.paragraph()).words());
    return found.find()
        ? form.at(Anchor.words(anchor.paragraph(), found.group(), found.start()))
        : form;
  }

  private static Pattern spaced(String quote) {
    return Pattern.compile(
        Arrays.stream(quote.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
  }
}
