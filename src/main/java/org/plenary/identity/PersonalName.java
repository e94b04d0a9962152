package org.plenary.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.NameErased;
import org.plenary.shared.Subject;

/** A name and an address as they stand in what people typed; either may be empty. */
public record PersonalName(String name, String email) {

  /** From here on scripts put no space between words, so a name may touch its neighbours. */
  private static final int WITHOUT_SPACES = 0x2E80;

  /** The text with name and address replaced; a name inside a longer word is not that name. */
  public String replacedIn(String text, String code, String nowhere) {
    String without =
        email.isBlank()
            ? text
            : Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(nowhere));
    return name.isBlank()
        ? without
        : whole(name).matcher(without).replaceAll(Matcher.quoteReplacement(code));
  }

  /** Tells the record of what happened to let them go. */
  public NameErased erased(Subject who, String code, String nowhere, String actor) {
    return new NameErased(
        who, List.of(name, email), text -> replacedIn(text, code, nowhere), actor);
  }

  private static Pattern whole(String name) {
    boolean hasSpaces = name.codePoints().allMatch(letter -> letter < WITHOUT_SPACES);
    String literal = Pattern.quote(name);
    return Pattern.compile(
        hasSpaces ? "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])" : literal);
  }
}
