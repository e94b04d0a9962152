package org.plenary.attachment;

/** The name of a file as people see it: never a path, never a surprise in a header. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  static String clean(String typed) {
    String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    // Signs that turn the direction of writing could make "gpj.exe" read as "exe.jpg".
    String plain =
        last.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\"<>|?*:]", "").strip();
    if (plain.length() <= LONGEST) {
      return plain.isEmpty() ? "file" : plain;
    }
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
    return plain.substring(0, LONGEST - ending.length()) + ending;
  }
}
