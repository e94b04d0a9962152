package org.plenary.identity;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by address and password, at a pace that makes guessing hopeless. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final PersonReader people;
  private final Passwords passwords;
  private final SignInPace pace;
  private final SignIns signIns;

  PasswordSignIn(PersonReader people, Passwords passwords, SignInPace pace, SignIns signIns) {
    this.people = people;
    this.passwords = passwords;
    this.pace = pace;
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    EmailAddress address = new EmailAddress(typed.getName());
    Origin origin = originOf(typed);
    Duration wait = pace.admit(address, origin);
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
    PersonRecord record = verify(address, String.valueOf(typed.getCredentials()));
    pace.succeeded(address, origin);
    return signIns.admit(record, SignInMeans.PASSWORD);
  }

  /** Only who knows the password learns what state the account is in. */
  private PersonRecord verify(EmailAddress address, String password) {
    PersonRecord record = people.findByEmail(address.text()).orElse(null);
    if (!passwords.matches(password, record == null ? null : record.passwordHash())) {
      if (record != null) {
        signIns.refuse(record);
      }
      throw new BadCredentialsException("Address and password do not belong together");
    }
    return switch (record.person().state()) {
      case ACTIVE -> record;
      case UNCONFIRMED -> throw new AddressUnconfirmed();
      case DEACTIVATED, ERASED -> throw new DisabledException("The account is closed");
    };
  }

  private static Origin originOf(Authentication typed) {
    return typed.getDetails() instanceof WebAuthenticationDetails details
        ? Origin.of(details.getRemoteAddress())
        : new Origin("unknown");
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
