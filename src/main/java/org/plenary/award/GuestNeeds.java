package org.plenary.award;

/** What the hosts must know to receive a guest well; each part may be empty. */
public record GuestNeeds(String access, String diet, String language, boolean visaLetter) {

  public static final GuestNeeds NONE = new GuestNeeds("", "", "", false);

  GuestNeeds stripped() {
    return new GuestNeeds(access.strip(), diet.strip(), language.strip(), visaLetter);
  }
}
