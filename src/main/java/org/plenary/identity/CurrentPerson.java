package org.plenary.identity;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is at the screen. Read from the database once a request, so a revoked role ends at once. */
@Component
public class CurrentPerson {

  private static final String ATTRIBUTE = CurrentPerson.class.getName();

  private final PersonReader reader;

  CurrentPerson(PersonReader reader) {
    this.reader = reader;
  }

  public Optional<Person> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    return findRecord(new PersonId(authentication.getName())).map(PersonRecord::person);
  }

  /** The signed-in person; the screens behind the sign-in may rely on there being one. */
  public Person get() {
    return find().orElseThrow();
  }

  /** Makes the next question of this request read the database again. */
  void forget() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
  }

  Optional<PersonRecord> findRecord(PersonId id) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return reader.find(id);
    }
    if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof PersonRecord known
        && known.id().equals(id)) {
      return Optional.of(known);
    }
    Optional<PersonRecord> found = reader.find(id);
    found.ifPresent(
        record -> request.setAttribute(ATTRIBUTE, record, RequestAttributes.SCOPE_REQUEST));
    return found;
  }
}
