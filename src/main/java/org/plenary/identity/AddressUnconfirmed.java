package org.plenary.identity;

import org.springframework.security.core.AuthenticationException;

/** The password is right, but nobody has shown yet that the address is theirs. */
class AddressUnconfirmed extends AuthenticationException {

  AddressUnconfirmed() {
    super("The address is not confirmed");
  }
}
