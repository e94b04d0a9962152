package org.plenary.notification;

import java.util.Collection;
import java.util.Optional;
import org.plenary.shared.Viewer;

/** The addresses people have themselves, kept with their accounts; a notice only has a copy. */
public interface OwnAddresses {

  /**
   * What an account has now.
   *
   * @param mayBeCorrected whether by whoever asks
   */
  record OwnAddress(String email, boolean mayBeCorrected) {}

  /** Empty where nobody can be reached under this id. */
  Optional<OwnAddress> find(Viewer by, String personId);

  /**
   * Gives an account another address, for good and on record.
   *
   * @param undelivered secret links that have not reached anybody: they alone go on working
   */
  void correct(
      Viewer by, String personId, String email, String reason, Collection<String> undelivered);
}
