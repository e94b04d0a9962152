package org.plenary.entry.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.OwnEntry;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** A screen about one entry of the reader's own. Somebody else's is simply not there. */
public abstract class OwnEntryPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

  static final String PARAMETER = "entry";

  private final OwnScreens screens;
  private @Nullable OwnEntry own;

  protected OwnEntryPage(OwnScreens screens) {
    this.screens = screens;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get(PARAMETER).orElse(""));
    removeAll();
    own = screens.own(id);
    // The office reads an entry at its own address; this one shows what its writers know.
    if (!screens.isEditor(own)) {
      throw new NotFound(EntryId.KIND, id.value());
    }
    redirect(own).ifPresentOrElse(address -> event.forwardTo(address.substring(1)), this::show);
  }

  /** Where to go where this screen has nothing to offer for an entry in this state. */
  protected Optional<String> redirect(OwnEntry own) {
    return Optional.empty();
  }

  protected abstract void show();

  @Override
  public String getPageTitle() {
    return own == null ? "" : EntryScreen.title(own.entry());
  }

  protected OwnEntry own() {
    return Objects.requireNonNull(own);
  }

  protected Entry entry() {
    return own().entry();
  }

  protected EntryId id() {
    return entry().id();
  }

  protected Edition edition() {
    return screens.edition(entry());
  }

  protected Person person() {
    return screens.person();
  }

  protected ReaderDates dates() {
    return screens.dates();
  }

  OwnScreens screens() {
    return screens;
  }

  /** The entry's title with the way back above it. */
  protected PageHeader header(String here) {
    return new PageHeader(EntryScreen.title(entry()))
        .written()
        .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
        .crumb(EntryScreen.title(entry()), EntryRoutes.own(id()))
        .here(here)
        .facts(EntryScreen.facts(entry(), edition()));
  }
}
