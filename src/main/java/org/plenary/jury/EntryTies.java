package org.plenary.jury;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.form.Answers;

/**
 * Whom an entry itself names beside its applicant.
 *
 * @param nominator who named the nominee, where it is an entry about a person
 * @param partners those without whom the project could not have been done
 */
record EntryTies(String nominator, List<String> partners) {

  static final EntryTies NONE = new EntryTies("", List.of());

  private static final String NOMINATOR = "nominator";
  private static final String PARTNERS = "partners";
  private static final String PARTNER = "name";

  static EntryTies of(Answers answers) {
    Stream<String> partners =
        answers.value(PARTNERS) instanceof List<?>
            ? answers.rows(PARTNERS).stream().map(row -> row.text(PARTNER))
            : Stream.of(answers.text(PARTNERS));
    return new EntryTies(
        answers.text(NOMINATOR), partners.filter(partner -> !partner.isBlank()).toList());
  }
}
