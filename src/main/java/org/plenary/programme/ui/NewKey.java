package org.plenary.programme.ui;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes the key of a new item; people name things, they never see keys. */
final class NewKey {

  private NewKey() {}

  /** A key that none of these has yet: {@code award}, {@code award-2}. */
  static String besides(Collection<String> taken, String name) {
    String base =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String key = base;
    for (int number = 2; taken.contains(key); number++) {
      key = base + "-" + number;
    }
    return key;
  }
}
