package org.plenary.consultation;

import java.util.Locale;

/** The last part of the key of a constant's text: {@code half-way} for {@code HALF_WAY}. */
public final class TextKey {

  private TextKey() {}

  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
