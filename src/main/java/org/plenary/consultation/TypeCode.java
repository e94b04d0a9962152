package org.plenary.consultation;

import java.util.Locale;
import java.util.Optional;

/** The kinds of comment as the ISO/IEC table writes them: ge, te, ed; two more are ours. */
final class TypeCode {

  private TypeCode() {}

  static String of(CommentKind kind) {
    return kind.name().substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /** "te", "Technical" and "te/major" are the same; an empty cell is a general comment. */
  static Optional<CommentKind> read(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.of(CommentKind.GENERAL);
    }
    for (CommentKind kind : CommentKind.values()) {
      String whole = kind.name().toLowerCase(Locale.ROOT);
      if (plain.matches("(" + of(kind) + "|" + whole + ")(\\W.*)?")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
