package org.plenary.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Every edition of every prize. */
@Service
public class Editions {

  public Edition get(EditionId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Edition> findByCode(String code) {
    throw new UnsupportedOperationException();
  }

  /** Newest first. */
  public List<Edition> list() {
    throw new UnsupportedOperationException();
  }
}
