package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.html.Anchor;
import org.plenary.group.GroupRoutes;
import org.plenary.group.NominationId;
import org.plenary.ui.Icon;

/** Where the letter to a government is to be had. */
final class LetterLink {

  private LetterLink() {}

  static Anchor to(NominationId id) {
    Anchor link = new Anchor(GroupRoutes.letter(id), text("group.nomination.get-letter"));
    link.addComponentAsFirst(new Icon("download"));
    link.setRouterIgnore(true);
    return link;
  }
}
