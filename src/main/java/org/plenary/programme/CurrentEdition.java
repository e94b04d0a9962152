package org.plenary.programme;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The edition staff work on, chosen in the switcher and kept while they are signed in. Until they
 * choose, it is the one that runs.
 */
@Component
public class CurrentEdition {

  private final Editions editions;
  private final Clock clock;

  CurrentEdition(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /** Empty only before the first edition is set up. */
  public Optional<Edition> find() {
    List<Edition> all = editions.list();
    EditionId chosen = chosen();
    return all.stream()
        .filter(edition -> edition.id().equals(chosen))
        .findFirst()
        // Of several that run, the oldest is furthest on and its dates are nearest; but one whose
        // call or judging is under way has more to do than one that is only followed up.
        .or(() -> all.stream().filter(this::isUnderWay).reduce((newer, older) -> older))
        .or(() -> all.stream().filter(this::isRunning).reduce((newer, older) -> older))
        .or(() -> all.stream().filter(edition -> edition.state() != EditionState.DRAFT).findFirst())
        .or(() -> all.stream().findFirst());
  }

  public Edition get() {
    return find().orElseThrow();
  }

  public void choose(EditionId id) {
    VaadinSession.getCurrent().setAttribute(EditionId.class, id);
  }

  private static @Nullable EditionId chosen() {
    VaadinSession session = VaadinSession.getCurrent();
    return session == null ? null : session.getAttribute(EditionId.class);
  }

  /** Every edition there is, newest first: what the switcher offers. */
  public List<Edition> choices() {
    return editions.list();
  }

  private boolean isUnderWay(Edition edition) {
    return edition.state() == EditionState.PUBLISHED
        && !clock.instant().isBefore(edition.date(EditionDate.CALL_OPENS).at())
        && !clock.instant().isAfter(edition.date(EditionDate.VERDICT_SIGNED).at());
  }

  private boolean isRunning(Edition edition) {
    return edition.state() == EditionState.PUBLISHED
        && !clock.instant().isAfter(edition.date(EditionDate.EMBARGO_LIFTS).at());
  }
}
