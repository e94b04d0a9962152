package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.verdict.Mention;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.Mentions;
import org.springframework.stereotype.Component;

/** What a partner chooses goes by the name of the award. */
@Component
class MentionNames implements SubjectNames {

  private final Mentions mentions;
  private final Editions editions;

  MentionNames(Mentions mentions, Editions editions) {
    this.mentions = mentions;
    this.editions = editions;
  }

  @Override
  public String procedure() {
    return "special-mention";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return each(keys, (mention, edition) -> edition.slot(mention.slot()).label());
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    return each(keys, (mention, edition) -> new WorkEdition(edition.code(), edition.name()));
  }

  private <T> Map<String, T> each(Collection<String> keys, Naming<T> naming) {
    List<Mention> found = mentions.list(keys.stream().map(MentionId::new).toList());
    Map<EditionId, Edition> known =
        editions.list().stream().collect(toMap(Edition::id, Function.identity()));
    return found.stream()
        .collect(
            toMap(
                mention -> mention.id().value(),
                mention -> naming.name(mention, known.get(mention.edition()))));
  }

  private interface Naming<T> {
    T name(Mention mention, Edition edition);
  }
}
