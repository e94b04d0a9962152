package org.plenary.form;

/** What a short text or a number must look like, and how it is written. */
public enum TextFormat {
  ANY,
  EMAIL,
  PHONE,
  LINK,
  YEAR
}
