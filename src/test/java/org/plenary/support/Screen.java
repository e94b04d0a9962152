package org.plenary.support;

/** What a visitor holds: a desktop screen, or a phone of the narrowest width that must work. */
public enum Screen {
  DESKTOP(1440, 900),
  PHONE(390, 844);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
