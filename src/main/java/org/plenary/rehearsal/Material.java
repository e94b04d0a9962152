package org.plenary.rehearsal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plenary.identity.NewPerson;

/**
 * What a rehearsal is made of: places, projects, people and the sentences they write. The places
 * are the member cities of WeGO; everybody and everything in them is made up.
 */
final class Material {

  /** A made-up juror and where they come from. */
  record Judge(NewPerson person, String country, String city) {}

  /** When, as a part of the whole, an entry comes from a place. */
  private record Turn(double at, Place place) {}

  /** What lies between the beginning or a comma and the next comma or the end. */
  private static final Pattern CELL = Pattern.compile("(?<=^|,)(?:\"([^\"]*)\"|([^,\"]*))(?=,|$)");

  private Material() {}

  /**
   * Where entries come from, a place as often as there are entries from it, and mixed so that the
   * beginning is like the whole: 240 from 93 cities in 47 countries, in the regional shares of
   * 2023.
   */
  static List<Place> places() {
    List<Turn> turns = new ArrayList<>();
    List<String> lines = lines("places.csv");
    for (String[] cells : lines.subList(1, lines.size()).stream().map(Material::cells).toList()) {
      Place place = new Place(cells[0], cells[1], cells[2], ZoneId.of(cells[3]));
      int entries = Integer.parseInt(cells[4]);
      // Where in its share a place begins must differ from its neighbours'.
      double begins = Math.floorMod(place.city().hashCode(), 1000) / 1000.0;
      for (int entry = 0; entry < entries; entry++) {
        turns.add(new Turn((entry + begins) / entries, place));
      }
    }
    return turns.stream().sorted(Comparator.comparingDouble(Turn::at)).map(Turn::place).toList();
  }

  static List<Project> projects() {
    return lines("projects.csv").stream()
        .skip(1)
        .map(Material::cells)
        .map(cells -> new Project(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  static List<Judge> judges() {
    return lines("jurors.csv").stream().skip(1).map(Material::cells).map(Material::judge).toList();
  }

  static List<String> givenNames() {
    return lines("given-names.txt");
  }

  static List<String> familyNames() {
    return lines("family-names.txt");
  }

  static Map<String, List<String>> answers() {
    try (InputStream file = open("answers.yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Judge judge(String[] cells) {
    String address = Cast.address(cells[0], "jury");
    NewPerson person = Cast.newPerson(cells[0], address, cells[1], ZoneId.of(cells[4]));
    return new Judge(person, cells[2], cells[3]);
  }

  // Quoted cells hold commas; doubled quotes do not occur in these files.
  static String[] cells(String line) {
    return CELL.matcher(line)
        .results()
        .map(cell -> Objects.requireNonNullElse(cell.group(1), cell.group(2)))
        .toArray(String[]::new);
  }

  static List<String> lines(String name) {
    try (var reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Material.class.getResourceAsStream("/rehearsal/" + name), name);
  }
}
