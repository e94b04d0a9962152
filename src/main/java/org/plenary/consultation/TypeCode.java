package org.plenary.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of comment as the ISO/IEC table writes them: ge, te, ed; three more are ours. */
final class TypeCode {

  private TypeCode() {}

  /** A position says where its body stands: "po/supports". */
  static String of(Comment comment) {
    return comment.stance() == null
        ? of(comment.kind())
        : of(comment.kind()) + "/" + comment.stance().name().toLowerCase(Locale.ROOT);
  }

  private static String of(CommentKind kind) {
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

  static @Nullable Stance stance(CommentKind kind, String typed) {
    String plain = typed.toUpperCase(Locale.ROOT);
    return kind == CommentKind.POSITION
        ? Arrays.stream(Stance.values())
            .filter(stance -> plain.contains(stance.name()))
            .findFirst()
            .orElse(null)
        : null;
  }
}
