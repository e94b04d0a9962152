package org.plenary.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lists of an edition's file: categories, criteria, award slots, forms. */
final class EditionPartsInFile {

  private final Function<String, Optional<String>> formFiles;

  EditionPartsInFile(Function<String, Optional<String>> formFiles) {
    this.formFiles = formFiles;
  }

  List<Category> categories(YamlValue list) {
    return list.items().stream()
        .map(item -> item.allow(Set.of("key", "name", "description")))
        .map(
            item ->
                new Category(
                    key(item, "categories"),
                    item.get("name").text(),
                    item.get("description").text()))
        .toList();
  }

  List<Criterion> criteria(YamlValue list) {
    return list.items().stream()
        .map(item -> item.allow(Set.of("key", "name", "question", "weight", "answers")))
        .map(
            item ->
                new Criterion(
                    key(item, "criteria"),
                    item.get("name").text(),
                    item.get("question").text(),
                    item.get("weight").number(),
                    item.get("answers").items().stream().map(YamlValue::text).toList()))
        .toList();
  }

  List<AwardSlot> slots(YamlValue list) {
    return list.items().stream()
        .map(item -> item.allow(Set.of("key", "category", "class", "label", "count", "partner")))
        .map(
            item ->
                new AwardSlot(
                    key(item, "slots"),
                    item.get("category").optionalText().orElse(null),
                    item.get("class").text(),
                    item.get("label").text(),
                    item.get("count").number(),
                    item.get("partner").optionalText().orElse(null)))
        .toList();
  }

  List<EntryForm> forms(YamlValue list) {
    return list.items().stream()
        .map(item -> item.allow(Set.of("file", "category", "applicants")))
        .map(this::form)
        .toList();
  }

  private EntryForm form(YamlValue item) {
    YamlValue file = item.get("file");
    String name = file.text();
    Optional<String> schema = formFiles.apply(name);
    if (file.isPresent() && schema.isEmpty()) {
      file.refuse("unknown-form", name);
    }
    String key = name.replaceFirst("\\.form$", "");
    item.alsoKnownAs("forms." + key);
    return new EntryForm(
        key, item.get("category").text(), applicants(item.get("applicants")), schema.orElse(""));
  }

  private static Set<ApplicantType> applicants(YamlValue list) {
    Set<ApplicantType> types = EnumSet.noneOf(ApplicantType.class);
    for (YamlValue item : list.items()) {
      try {
        types.add(ApplicantType.valueOf(item.text().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        item.refuse("unknown-applicant", item.text());
      }
    }
    return types;
  }

  private static String key(YamlValue item, String list) {
    String key = item.get("key").text();
    item.alsoKnownAs(list + "." + key);
    return key;
  }
}
