package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileListField;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostTerms;
import org.plenary.ui.Badge;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;

/** One offer to host with everything it says, in the same order in each card. */
class HostOfferCard extends PageSection {

  /**
   * @param by who made it
   */
  HostOfferCard(HostOffer offer, String by, List<Attachment> letter, ReaderDates dates) {
    super(offer.terms().host());
    addClassName("hostoffer");
    HostTerms terms = offer.terms();
    FactList facts =
        new FactList()
            .fact(text("meeting.hosts.kind"), HostWords.kind(terms.kind()))
            .fact(
                text("meeting.hosts.place"),
                text("meeting.hosts.city-country", terms.city(), terms.country()))
            .fact(text("meeting.hosts.dates"), dates.span(terms.from(), terms.through()))
            .fact(text("meeting.hosts.capacity"), String.valueOf(terms.capacity()))
            .fact(text("meeting.hosts.pays"), new Written(terms.pays()))
            .fact(text("meeting.hosts.languages"), new Written(terms.languages()))
            .fact(text("meeting.hosts.accessibility"), new Written(terms.accessibility()))
            .fact(text("meeting.hosts.visa"), new Written(terms.visaHelp()))
            .fact(text("meeting.hosts.by"), by);
    add(new Badge(HostWords.status(offer.state())), facts);
    if (!letter.isEmpty()) {
      add(FileListField.of(letter));
    }
  }

  HostOfferCard acts(Button... buttons) {
    Div acts = new Div(buttons);
    acts.addClassName("acts");
    add(acts);
    return this;
  }
}
