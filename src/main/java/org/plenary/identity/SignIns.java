package org.plenary.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in who have shown who they are, and records it. */
@Service
class SignIns {

  private final PersonStore store;
  private final ApplicationEventPublisher events;

  SignIns(PersonStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  @Transactional
  public Authentication admit(PersonRecord record, SignInMeans means) {
    store.noteSignIn(record.id());
    events.publishEvent(new SignedIn(record.id(), means));
    return authenticationOf(record);
  }

  @Transactional
  public void refuse(PersonRecord record) {
    events.publishEvent(new SignInRefused(record.id()));
  }

  static Authentication authenticationOf(PersonRecord record) {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedInPerson(record.id().value(), record.sessionMark()),
        null,
        Role.authorities(record.person().roles()));
  }
}
