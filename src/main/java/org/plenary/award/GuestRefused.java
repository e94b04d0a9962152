package org.plenary.award;

import org.plenary.shared.Refusal;

/** Guests cannot be named, told or reminded like this. */
public class GuestRefused extends Refusal {

  private final int position;
  private final String field;

  GuestRefused(String why, Object... arguments) {
    this(-1, "", why, arguments);
  }

  GuestRefused(int position, String field, String why, Object... arguments) {
    super("award.refused.guest." + why, arguments);
    this.position = position;
    this.field = field;
  }

  /** Whose field it is, counted from zero; below zero where it is about all of them. */
  public int position() {
    return position;
  }

  /** {@code name} or {@code email}. */
  public String field() {
    return field;
  }
}
