package org.plenary.identity;

/** What a person came in by. */
public enum SignInMeans {
  PASSWORD,
  LINK,
  CONFIRMATION
}
