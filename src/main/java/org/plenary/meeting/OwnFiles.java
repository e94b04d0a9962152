package org.plenary.meeting;

import java.util.List;
import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The things of a meeting whose files are their author's own. */
@Configuration(proxyBeanMethods = false)
class OwnFiles {

  /** Papers of a proposed item. */
  @Bean
  AttachmentAccess proposalPaperAccess(AgendaCallRows rows, People people) {
    return new OwnFileAccess<>(
        ProposalId.KIND,
        id -> rows.find(new ProposalId(id)),
        (person, one) -> one.person().equals(person.id()),
        people);
  }

  /** The letter of an offer to host. */
  @Bean
  AttachmentAccess hostLetterAccess(HostOfferRows rows, HostVoices voices, People people) {
    return new OwnFileAccess<>(
        HostOfferId.KIND,
        id -> rows.find(new HostOfferId(id)),
        (person, one) -> !voices.own(person, List.of(one)).isEmpty(),
        people);
  }
}
