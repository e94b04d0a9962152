package org.plenary.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.group.CountryFull;
import org.plenary.group.GroupId;
import org.plenary.group.Nomination;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationId;
import org.plenary.group.Nominations;
import org.plenary.identity.Person;
import org.plenary.rehearsal.NominationMaterial.Contact;
import org.plenary.rehearsal.NominationMaterial.Nominee;
import org.plenary.rehearsal.NominationMaterial.Nominee.Fate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills in the form by which an expert is nominated, adds the signed letter and sends it. */
@Component
class NominationWriter {

  private final Nominations nominations;
  private final NominationAnswers answers;
  private final TransactionOperations atOnce;

  NominationWriter(
      Nominations nominations, NominationAnswers answers, TransactionOperations atOnce) {
    this.nominations = nominations;
    this.answers = answers;
    this.atOnce = atOnce;
  }

  /** Empty where the country has its two already: then a draft is left behind. */
  Optional<Nomination> nominate(Person by, GroupId group, Nominee nominee, Contact contact) {
    NominationId id = nominations.start(by, group);
    atOnce.executeWithoutResult(
        status ->
            written(nominee, contact).forEach((key, value) -> answers.save(by, id, key, value, 0)));
    if (nominee.fate() != Fate.INCOMPLETE) {
      byte[] letter =
          Letter.saying("We nominate " + nominee.name() + ". Signed: " + contact.signatory());
      answers.addFile(by, id, "letter", "letter.pdf", new ByteArrayInputStream(letter));
    }
    try {
      return Optional.of(nominations.send(by, id));
    } catch (CountryFull refused) {
      return Optional.empty();
    }
  }

  void sendAgain(Person by, NominationId id) {
    nominations.send(by, id);
  }

  private static Map<String, Object> written(Nominee nominee, Contact contact) {
    return Map.ofEntries(
        Map.entry("nomineeName", nominee.name()),
        Map.entry("nomineeEmail", GuidelineCast.addressOf(nominee.name())),
        Map.entry("country", nominee.country()),
        Map.entry("organisation", nominee.organisation()),
        Map.entry("position", nominee.position()),
        Map.entry("gender", nominee.gender()),
        Map.entry("governmentLevel", nominee.level()),
        Map.entry("disciplines", nominee.disciplines()),
        Map.entry("statement", NominationMaterial.statementFor(nominee)),
        Map.entry("languages", List.of("EN", "FR")),
        Map.entry("availability", "BOTH"),
        Map.entry("nominatorOffice", contact.office()),
        Map.entry("signatory", contact.signatory()),
        Map.entry("consent", true));
  }
}
