package org.plenary.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody whose name goes from the record, and what stands in its place from now on.
 *
 * @param code in place of the name
 * @param nowhere an address that leads nowhere, in place of theirs
 */
public record Erasure(
    PersonId person, String name, String email, String code, String nowhere, PersonId by) {

  /** From here on scripts put no space between words, so a name may touch its neighbours. */
  private static final int WITHOUT_SPACES = 0x2E80;

  /** The text with name and address replaced; a name inside a longer word is not that name. */
  public String of(String text) {
    String without =
        Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .replaceAll(Matcher.quoteReplacement(nowhere));
    return name.isBlank()
        ? without
        : whole(name).matcher(without).replaceAll(Matcher.quoteReplacement(code));
  }

  private static Pattern whole(String name) {
    boolean hasSpaces = name.codePoints().allMatch(letter -> letter < WITHOUT_SPACES);
    String literal = Pattern.quote(name);
    return Pattern.compile(
        hasSpaces ? "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])" : literal);
  }
}
