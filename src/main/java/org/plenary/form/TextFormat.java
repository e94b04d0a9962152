package org.plenary.form;

/** What a short text must look like. */
public enum TextFormat {
  ANY,
  EMAIL,
  PHONE,
  LINK
}
