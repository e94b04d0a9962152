package org.plenary.identity;

import org.plenary.shared.Refusal;

/**
 * Who is known by this address needs no account opened, and a mail that says so would be untrue.
 */
public class HasAccount extends Refusal {

  HasAccount(String name, String email) {
    super("identity.refused.has-account", name, email);
  }
}
