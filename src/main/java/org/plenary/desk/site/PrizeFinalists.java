package org.plenary.desk.site;

import java.util.List;
import org.plenary.entry.PublicFinalist;
import org.plenary.programme.Edition;

/** Who the finalists are, category by category. There is none before staff publish the list. */
record PrizeFinalists(String code, String name, String language, List<Group> categories) {

  record Group(String name, List<Finalist> finalists) {}

  /**
   * @param certificate the number on the certificate, to compare it with
   */
  record Finalist(
      String title,
      String applicant,
      String city,
      String country,
      String summary,
      String certificate) {}

  static PrizeFinalists of(Edition edition, List<PublicFinalist> all) {
    List<Group> groups =
        edition.categories().stream()
            .map(one -> new Group(one.name(), of(one.key(), all)))
            .filter(group -> !group.finalists().isEmpty())
            .toList();
    String language = edition.rules().entryLanguages().get(0).toLanguageTag();
    return new PrizeFinalists(edition.code(), edition.name(), language, groups);
  }

  private static List<Finalist> of(String category, List<PublicFinalist> all) {
    return all.stream()
        .filter(one -> one.category().equals(category))
        .map(
            one ->
                new Finalist(
                    one.title(),
                    one.applicant(),
                    one.city(),
                    one.country(),
                    one.summary(),
                    one.certificate()))
        .toList();
  }

  public int count() {
    return categories.stream().mapToInt(group -> group.finalists().size()).sum();
  }
}
