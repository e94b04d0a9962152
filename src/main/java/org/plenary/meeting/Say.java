package org.plenary.meeting;

/** Puts a text of a key into the language of whoever reads. */
@FunctionalInterface
public interface Say {

  String say(String key, Object... arguments);
}
