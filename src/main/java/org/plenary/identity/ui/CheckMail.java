package org.plenary.identity.ui;

/** What a visitor is told to look for in their mail; keys of texts. */
enum CheckMail {
  REGISTRATION("identity.check-mail.registration"),
  NEW_PASSWORD("identity.check-mail.new-password"),
  SIGN_IN_LINK("identity.check-mail.sign-in-link");

  private final String key;

  CheckMail(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }

  public boolean isRegistration() {
    return this == REGISTRATION;
  }
}
