package org.plenary.adoption.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ui.CompareRows;
import org.plenary.identity.Person;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageSection;

/** What an amended text changed in the one that was cleared, word by word. */
class AmendmentRedline extends Div {

  AmendmentRedline(AmendmentScreens screens, Person person, Clearance decided, Draft text) {
    Draft cleared = screens.drafts().get(person, decided.draft());
    CompareRows rows =
        new CompareRows(
            screens.lineage().trace(person, cleared.id(), text.id()),
            screens.guidelines().get(person, text.guideline()).language(),
            Map.of(),
            Map.of());
    add(
        new PageSection(
                getTranslation("adoption.amendment.redline", cleared.number(), text.number()), rows)
            .beside(
                new LinkButton(
                        getTranslation("adoption.amendment.whole"),
                        GuidelineRoutes.compare(cleared, text))
                    .quiet()));
  }
}
