package org.plenary.jury;

/** Where a juror comes from, so that entries from there can be pointed out or kept away. */
public record JurorOrigin(String country, String city) {

  public static final JurorOrigin UNKNOWN = new JurorOrigin("", "");
}
