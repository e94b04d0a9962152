package org.plenary.guideline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a Markdown text and what is left without them. The parser would take them for
 * addresses of links and drop their words.
 */
record MarkdownNotes(Map<String, String> notes, String rest) {

  private static final Pattern START = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]+)]:\\s*(.*)$");

  static MarkdownNotes takenFrom(String markdown) {
    Map<String, String> notes = new LinkedHashMap<>();
    StringBuilder rest = new StringBuilder();
    String open = null;
    for (String line : markdown.split("\\R", -1)) {
      Matcher start = START.matcher(line);
      if (start.matches()) {
        open = start.group(1);
        notes.merge(open, start.group(2), (one, other) -> one + " " + other);
      } else if (open != null && line.matches("(\\t| {2,})\\S.*")) {
        notes.merge(open, line.strip(), (one, other) -> one + " " + other);
      } else {
        open = null;
        rest.append(line).append('\n');
      }
    }
    return new MarkdownNotes(notes, rest.toString());
  }
}
