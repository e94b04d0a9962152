package org.plenary.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is at the screen. */
@Component
public class CurrentPerson {

  public Optional<Person> find() {
    throw new UnsupportedOperationException();
  }

  /** The signed-in person; the screens behind the sign-in may rely on there being one. */
  public Person get() {
    return find().orElseThrow();
  }
}
