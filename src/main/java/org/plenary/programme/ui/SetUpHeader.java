package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Span;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.ui.Badge;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageHeader;

/** The top of the set-up: which edition, its code, its state. */
final class SetUpHeader extends PageHeader {

  SetUpHeader(Edition edition) {
    super(edition.name());
    crumb(getTranslation("programme.list.title"), EditionRoutes.list());
    here(getTranslation("programme.set-up.title"));
    Span code = new Span(edition.code() + " ");
    facts(code, new Badge(EditionWords.status(edition)));
    if (edition.state() != EditionState.DRAFT) {
      String page = EditionRoutes.publicPage(edition);
      LinkButton link = new LinkButton(getTranslation("programme.set-up.public"), page);
      link.setRouterIgnore(true);
      actions(link.icon("globe").quiet());
    }
  }
}
