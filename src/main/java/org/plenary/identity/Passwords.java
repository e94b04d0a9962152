package org.plenary.identity;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and compares them. */
@Component
class Passwords {

  /** Each takes 16 MB while it is hashed; more at once could use up the heap. */
  private static final int AT_ONCE = 4;

  private final PasswordEncoder encoder;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final String hashOfNobody;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
    this.hashOfNobody = encoder.encode("nobody has this password");
  }

  String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return encoder.encode(password);
    } finally {
      places.release();
    }
  }

  /**
   * Takes as long where there is no hash to compare with, so that the time of an answer does not
   * tell whether an address is known.
   */
  boolean matches(String password, @Nullable String hash) {
    places.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash == null ? hashOfNobody : hash) && hash != null;
    } finally {
      places.release();
    }
  }
}
