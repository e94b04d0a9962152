package org.plenary.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this site, to go on to after the sign-in. */
final class LocalPath {

  /** Neither "//elsewhere.example" nor "/\elsewhere.example", which browsers take for the same. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,900}");

  private LocalPath() {}

  /** The path itself, or the front door where it would lead off this site. */
  static String of(@Nullable String path) {
    return path != null && LOCAL.matcher(path).matches() ? path : "/";
  }
}
