package org.plenary.programme;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenary.shared.Deadline;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one edition's file, or says everything that is wrong with it. */
final class EditionFileReader {

  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "name",
          "theme",
          "invitation",
          "guidelines",
          "zone",
          "reply-to",
          "dates",
          "categories",
          "criteria",
          "slots",
          "forms",
          "rules",
          "winners",
          "public-vote");

  private final String file;
  private final String programme;
  private final Function<String, Optional<String>> forms;
  private final FileProblems problems = new FileProblems();

  /**
   * @param forms the text of a form file by its name; empty where there is none
   */
  EditionFileReader(String file, String programme, Function<String, Optional<String>> forms) {
    this.file = file;
    this.programme = programme;
    this.forms = forms;
  }

  EditionTemplate read(String text) {
    YamlValue root = new YamlValue(compose(text), 1, "", problems).allow(FIELDS);
    Edition edition = edition(root);
    if (problems.found().isEmpty()) {
      edition.problems().forEach(problems::add);
    }
    if (!problems.found().isEmpty()) {
      throw new EditionFileRefused(file, problems.found());
    }
    return new EditionTemplate(edition);
  }

  private Edition edition(YamlValue root) {
    ZoneId zone = DatesInFile.zone(root.get("zone"));
    EditionPartsInFile parts = new EditionPartsInFile(forms);
    DatesInFile inFile = new DatesInFile(zone);
    Map<EditionDate, Deadline> dates = inFile.read(root.get("dates"));
    PublicVotePlan vote = new PublicVoteInFile(root.get("public-vote"), inFile).read();
    return new Edition(
        EditionId.next(),
        programme,
        code(root.get("code")),
        EditionState.DRAFT,
        1,
        basics(root, zone),
        parts.categories(root.get("categories")),
        parts.criteria(root.get("criteria")),
        parts.slots(root.get("slots")),
        parts.forms(root.get("forms")),
        dates,
        new RulesInFile(root.get("rules"), vote).read(),
        new WinnersInFile(root.get("winners")).read());
  }

  private String code(YamlValue value) {
    String code = value.text();
    if (value.isPresent() && !EditionCode.isValid(code)) {
      value.refuse("code", code);
    }
    return code;
  }

  private EditionBasics basics(YamlValue root, ZoneId zone) {
    return new EditionBasics(
        root.get("name").text(),
        root.get("theme").text(),
        root.get("invitation").text(),
        root.get("guidelines").optionalText().orElse(""),
        zone,
        root.get("reply-to").text());
  }

  private Node compose(String text) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (node != null) {
        return node;
      }
      problems.add(1, "", "empty");
    } catch (MarkedYAMLException notYaml) {
      int line = notYaml.getProblemMark() == null ? 1 : notYaml.getProblemMark().getLine() + 1;
      problems.add(line, "", "not-yaml", String.valueOf(notYaml.getProblem()));
    }
    throw new EditionFileRefused(file, List.copyOf(problems.found()));
  }
}
