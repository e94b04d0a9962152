package org.plenary.milestone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads from names what is one meeting, what stands for any number of them, and of which kind. */
final class MeetingLines {

  private static final Pattern LONG = Pattern.compile("\\bexpert group meeting");

  /** "First global EGM", "2nd meeting of experts", "Kick-off meeting": nothing done for one. */
  private static final Pattern ONE =
      Pattern.compile(
          "^(the"
              + " )?(first|second|third|fourth|fifth|sixth|final|last|\\d{1,2}(st|nd|rd|th)|kick-?off)"
              + "\\b(?!.*\\b(meetings|egms)\\b)(\\s+[\\p{L}-]+){0,4}?\\s+(meeting|egm)\\b.*");

  /** "Online meetings as needed". */
  private static final Pattern ANY =
      Pattern.compile("^([\\p{L}-]+\\s+){0,3}(meetings|egms)\\b.*\\bas needed\\b.*");

  private MeetingLines() {}

  /** The same words for the same thing: "expert group meeting" is an "EGM". */
  static String plain(String name) {
    return LONG.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("egm");
  }

  /** Whether the line is one meeting, by its kind or, where it has none, by its name. */
  static boolean isOne(Milestone line) {
    String name = plain(line.name());
    return line.kind().isEmpty()
        ? ONE.matcher(name).matches()
        : line.kind().equals("meeting") && !ANY.matcher(name).matches();
  }

  /** Whether the line stands for as many as there will be. */
  static boolean isAnyNumber(Milestone line) {
    return ANY.matcher(plain(line.name())).matches();
  }

  /** Whether a name says all of this kind. */
  static boolean isOfKind(String name, String kind) {
    List<String> words = Arrays.stream(kind.strip().split("\\s+")).toList();
    return words.stream().allMatch(plain(name)::contains);
  }
}
