package org.plenary.desk.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.award.BenefitId;
import org.plenary.award.Benefits;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds the edition of the entry, the award or the juror that an address is about. */
@Component
class EditionOfThing {

  private final Entries entries;
  private final Benefits benefits;
  private final Jurors jurors;

  EditionOfThing(Entries entries, Benefits benefits, Jurors jurors) {
    this.entries = entries;
    this.benefits = benefits;
    this.jurors = jurors;
  }

  /** Empty for addresses of other things, and of what this person may not see. */
  Optional<EditionId> find(Person reader, RouteParameters address) {
    return edition(address, "entry", id -> entries.get(reader, new EntryId(id)).edition())
        .or(
            () ->
                edition(
                    address, "benefit", id -> benefits.get(reader, new BenefitId(id)).edition()))
        .or(() -> edition(address, "juror", id -> jurors.get(reader, new JurorId(id)).edition()));
  }

  private static Optional<EditionId> edition(
      RouteParameters address, String parameter, Function<String, EditionId> find) {
    try {
      return address.get(parameter).map(find);
    } catch (NotFound thatPageSaysSo) {
      return Optional.empty();
    }
  }
}
